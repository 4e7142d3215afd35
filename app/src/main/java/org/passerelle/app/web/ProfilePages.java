package org.passerelle.app.web;

/** What was understood of a person, each part correctable. */
final class ProfilePages implements Pages {
  private final ProfileRoom room;
  private final JobChanges jobs;
  private final SkillChanges skills;

  ProfilePages(Memory memory) {
    this.room = new ProfileRoom(memory.with(new Undo()));
    this.jobs = new JobChanges(room);
    this.skills = new SkillChanges(room);
  }

  @Override
  public void addTo(Routes routes) {
    routes
        .get("/dossiers/{id}/profile", room::show)
        .get("/suggestions/skills", skills::suggest)
        .post("/dossiers/{id}/profile/skills", skills::review)
        .post("/dossiers/{id}/profile/skills/practice", skills::practise)
        .post("/dossiers/{id}/profile/skills/add", skills::add)
        .post("/dossiers/{id}/profile/jobs", jobs::understand)
        .post("/dossiers/{id}/profile/start", jobs::startFrom)
        .post("/dossiers/{id}/profile/undo", room::takeBack);
  }
}
