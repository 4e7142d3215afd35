package org.passerelle.reference.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.passerelle.reference.importing.SourceTable.Entry;
import org.passerelle.reference.table.TableWriter;

/**
 * Reads the links of ESCO's occupations to O*NET-SOC 2010 that Nesta reviewed one by one, and links
 * O*NET-SOC 2010 to the taxonomy of the O*NET release at hand (see {@link OnetRevision}).
 *
 * <p>Nesta gives each ESCO occupation the closest O*NET occupation, which often is wider, and
 * sometimes only near. The two count as the same where no other ESCO occupation was given that code
 * and O*NET's title is one of the ESCO occupation's own labels; else O*NET's occupation counts as a
 * family that holds the other among others.
 *
 * <p>The codes and titles of O*NET-SOC 2010 are those that the crosswalk and two tables on that
 * taxonomy name, not all of its codes.
 */
public final class OnetCrosswalkImporter implements Importer {
  private static final String CROSSWALK = "esco_onet_crosswalk_MCC.csv";

  @Override
  public List<TableWriter> read(Distribution files, ImportLog log) {
    SocRevision soc = SocRevision.of(files);
    SourceTable crosswalk =
        files.csv(CROSSWALK).require("concept_uri", "onet_code", "onet_occupation");
    SortedMap<String, String> older = older(files, crosswalk, soc);
    ClassificationTable titles = new ClassificationTable("onet_soc_2010");
    older.forEach(titles::english);
    return List.of(
        titles.table(),
        revision(new OnetRevision(older, new OnetRelease(files).occupations(), soc), older),
        escoToOnet(crosswalk, labels(files), log));
  }

  /** The codes of 2010 with their titles; the crosswalk writes titles in small letters. */
  private static SortedMap<String, String> older(
      Distribution files, SourceTable crosswalk, SocRevision soc) {
    SortedMap<String, String> titles = new TreeMap<>();
    for (Entry row : files.csv("dingel_neiman_occupations_workathome.csv")) {
      titles.put(row.get("onetsoccode"), row.get("title"));
    }
    for (Entry row : crosswalk) {
      String code = row.get("onet_code");
      String title = row.get("onet_occupation");
      String socTitle = soc.title2010(SocImporter.socCode(code));
      titles.putIfAbsent(code, title.equalsIgnoreCase(socTitle) ? socTitle : title);
    }
    for (Entry row : files.csv("onet_2020_abilities_importance.csv")) {
      titles.putIfAbsent(row.get("onet_soc"), "");
    }
    return titles;
  }

  private static TableWriter revision(OnetRevision revision, SortedMap<String, String> older) {
    CrosswalkTable table = new CrosswalkTable("onet_soc_2010", "onet_soc");
    for (String code : older.keySet()) {
      OnetRevision.Successors successors = revision.of(code);
      successors.codes().forEach(newer -> table.link(code, newer, successors.counterpart()));
    }
    return table.table();
  }

  private static TableWriter escoToOnet(
      SourceTable crosswalk, Map<String, List<OccupationTitle>> labels, ImportLog log) {
    List<Entry> known = new ArrayList<>();
    Map<String, Integer> linked = new HashMap<>();
    for (Entry row : crosswalk) {
      if (labels.containsKey(EscoFiles.id(row.get("concept_uri")))) {
        known.add(row);
        linked.merge(row.get("onet_code"), 1, Integer::sum);
      } else {
        log.dangling(crosswalk, row, row.get("concept_uri"));
      }
    }
    log.checkDangling(crosswalk);
    CrosswalkTable table = new CrosswalkTable("esco_occupation", "onet_soc_2010");
    for (Entry row : known) {
      String occupation = EscoFiles.id(row.get("concept_uri"));
      OccupationTitle title = OccupationTitle.withoutExceptions(row.get("onet_occupation"));
      boolean only = linked.getOrDefault(row.get("onet_code"), 0) == 1;
      boolean sameTitle = labels.getOrDefault(occupation, List.of()).contains(title);
      table.link(occupation, row.get("onet_code"), only && sameTitle);
    }
    return table.table();
  }

  /** The English labels of ESCO's occupations. */
  private static Map<String, List<OccupationTitle>> labels(Distribution files) {
    SourceTable table =
        new EscoFiles(files)
            .csv("occupations_en")
            .require("conceptUri", "preferredLabel", "altLabels");
    Map<String, List<OccupationTitle>> labels = new HashMap<>();
    for (Entry row : table) {
      List<OccupationTitle> titles = new ArrayList<>();
      titles.add(OccupationTitle.of(row.get("preferredLabel")));
      EscoFiles.labels(row.get("altLabels"))
          .forEach(label -> titles.add(OccupationTitle.of(label)));
      labels.put(EscoFiles.id(row.get("conceptUri")), titles);
    }
    return labels;
  }
}
