package org.passerelle.engine.profile;

import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.engine.linking.Letters;

/** Words by which a title of a job is told from an employer, a school or a town. */
final class JobWords {
  private static final Set<String> JOBS =
      Set.of(
          ("accompagnant accompagnante accountant adjoint adjointe administrator adviser advisor"
               + " agent agente aide aides analyst analyste animateur animatrice apprenti apprentie"
               + " apprentice architect architecte artisan assistant assistante associate attendant"
               + " auditor auditeur auxiliaire baker barista bookkeeper boucher boulanger"
               + " boulangere buyer caissier caissiere caregiver caretaker caristes cariste carer"
               + " cashier chargee charge chauffeur chef cheffe chemist cleaner clerk coach"
               + " coiffeur coiffeuse collaborateur collaboratrice commercial commerciale commis"
               + " comptable conducteur conductrice conseiller conseillere consultant consultante"
               + " cook coordinateur coordinatrice coordinator couturiere cuisinier cuisiniere"
               + " designer dessinateur developer developpeur developpeuse director directeur"
               + " directrice docteur doctor driver educateur educatrice electrician electricien"
               + " electricienne employe employee engineer enseignant enseignante equipier"
               + " equipiere estimator executive expert fabricator facteur femme fitter fleuriste"
               + " foreman formateur formatrice foreperson garde gardien gardienne gerant gerante"
               + " gestionnaire graphiste guide hairdresser hotesse hote infirmier infirmiere ide"
               + " ingenieur ingenieure inspector instructor intern interpreter interprete"
               + " jardinier joiner journaliste journalist juriste labourer laborer lawyer lead"
               + " leader lecturer librarian livreur livreuse machinist macon manager manoeuvre"
               + " manutentionnaire maraicher mason mecanicien mecanicienne mechanic mechanicien"
               + " menuisier nanny nurse officer operateur operatrice operative operator ouvrier"
               + " ouvriere paramedic peintre pharmacien pharmacist pilote planner plombier plumber"
               + " porter practitioner preparateur preparatrice president principal producer"
               + " professeur professor programmer programmeur proofreader psychologue receptionist"
               + " receptionniste recruiter redacteur redactrice relecteur relectrice representant"
               + " representative researcher responsable roofer salesperson scientist secretaire"
               + " secretary seller serveur serveuse server serviceman soignant soignante soudeur"
               + " soudeuse specialist specialiste stagiaire steward stockman supervisor"
               + " surveillant surveillante tailor teacher technician technicien technicienne"
               + " tester traducteur traductrice trainee trainer translator tutor tuteur vendeur"
               + " vendeuse veterinaire waiter waitress warehouseman welder worker writer"
               + " administratif administrative aide-soignant aide-soignante aide-comptable"
               + " expert-comptable tuyauteur chaudronnier metallier monteur telephoniste"
               + " teleconseiller teleconseillere standardiste magasinier magasiniere merchandiser"
               + " controleur controleuse assembler superviseur benevole volunteer cto ceo cfo"
               + " devops fullstack localiser localizer reviewer subtitler sous-titreur"
               + " sous-titreuse matron sister midwife sage-femme developper ops bricklayer packer"
               + " picker stocker checker clerical")
              .split(" ", -1));

  private static final Set<String> FRENCH_ENDS =
      Set.of("eur", "euse", "ier", "iere", "iste", "ien", "ienne", "trice", "eure");

  /** Words of employers, schools and places. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "\\b(?:sarl|sas|sasu|eurl|scop|gmbh|ltd|limited|inc|llc|plc|llp|corp|co|groupe?|hopital|hospital"
              + "|hopitaux|clinique|clinic|chu|chr|ehpad|mairie|commune|universite|university|school|college|lycee"
              + "|company|societe|entreprise|cabinet|agence|agency|magasins?|restaurant|supermarche|hypermarche"
              + "|supermarket|superette|stores?|bank|banque|associations?|institut|institute|iut|cfa|greta|afpa"
              + "|academy|ecole|campus|maison|centre|center|nhs|trust|residence|atelier|ateliers|usine|chantiers?"
              + "|studio|laboratoires?|hotel|boulangerie|pharmacie|garage|market|foundation|fondation|ministere|prefecture|conseil"
              + " departemental|council|solutions|consulting|partners|services|interim|ifsi"
              + "|faculte|faculty|shop|works|shipyards?|foods|industries|freelance)\\b");

  private static final Pattern SCHOOL =
      Pattern.compile(
          "\\b(?:universite|university|univ|school|college|lycee|institut|institute|iut|cfa|greta|afpa|academy|ecole|campus|ifsi|faculte|faculty|cnam|cned|polytechnic|centre"
              + " de formation|training cent(?:re|er)"
              + "|ifas|academie|conservatoire|inalco|esit|isit)\\b");

  private JobWords() {}

  /** Whether a word, folded, names a job. */
  static boolean isJob(String word) {
    return JOBS.contains(word);
  }

  /** Whether a text has a word that names a job. */
  static boolean areIn(String text) {
    for (String word : words(text)) {
      if (isJob(word)) {
        return true;
      }
    }
    return false;
  }

  /** How much a text looks like a title by its words, about -3 to 4. */
  static double likeness(String text) {
    String[] words = words(text);
    double best = 0;
    for (int i = 0; i < words.length; i++) {
      double at = i == 0 ? 1 : 0;
      if (isJob(words[i])) {
        best = Math.max(best, 3 + at);
      } else if (words[i].length() > 5 && endsLikeJob(words[i])) {
        best = Math.max(best, 1.5 + at);
      }
    }
    return best - (isHouse(text) ? 2 : 0) - (words.length > 9 ? 2 : 0);
  }

  private static boolean endsLikeJob(String word) {
    for (int length = 3; length <= 5; length++) {
      if (FRENCH_ENDS.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has a word of employers. */
  static boolean isHouse(String text) {
    return HOUSE.matcher(Letters.folded(text)).find();
  }

  /** Whether a text has a word of schools. */
  static boolean isSchool(String text) {
    return SCHOOL.matcher(Letters.folded(text)).find();
  }

  private static String[] words(String text) {
    return Letters.folded(text).strip().split("[^\\p{L}\\p{N}-]+", -1);
  }
}
