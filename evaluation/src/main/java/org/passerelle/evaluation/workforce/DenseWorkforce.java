package org.passerelle.evaluation.workforce;

import org.passerelle.engine.workforce.MobilityNetwork;
import org.passerelle.engine.workforce.Parameters;

/**
 * The labour market of {@link org.passerelle.engine.workforce} written down the plain way, as its
 * formulas stand: a square matrix, every q(i, j), s(i, j) and f(i, j). It counts no durations of
 * unemployment, so it has less to do. The engine's way is compared with it.
 */
final class DenseWorkforce {
  private final double[][] share;
  private final Parameters parameters;
  final double[] employed;
  final double[] unemployed;
  final double[] vacancies;

  DenseWorkforce(
      MobilityNetwork network,
      Parameters parameters,
      double[] employed,
      double[] unemployed,
      double[] vacancies) {
    this.parameters = parameters;
    this.employed = employed;
    this.unemployed = unemployed;
    this.vacancies = vacancies;
    share = new double[network.size()][network.size()];
    for (int i = 0; i < network.size(); i++) {
      for (int link = network.begin(i); link < network.end(i); link++) {
        share[i][network.target(link)] = network.share(link);
      }
    }
  }

  void step(double[] wanted) {
    int size = share.length;
    double[][] flows = flows(applications());
    for (int i = 0; i < size; i++) {
      double gap = employed[i] + vacancies[i] - wanted[i];
      double separated =
          turnover(i, parameters.separation(), parameters.separationAdjustment(), gap);
      double opened = turnover(i, parameters.opening(), parameters.openingAdjustment(), -gap);
      double hired = 0;
      double left = 0;
      for (int j = 0; j < size; j++) {
        hired += flows[j][i];
        left += flows[i][j];
      }
      employed[i] += hired - separated;
      unemployed[i] += separated - left;
      vacancies[i] += opened - hired;
    }
  }

  private double turnover(int i, double always, double adjustment, double gap) {
    double more = Math.clamp(adjustment * gap / employed[i], 0, 1);
    return employed[i] * (always + (1 - always) * more);
  }

  private double[][] applications() {
    int size = share.length;
    double[][] sent = new double[size][size];
    for (int i = 0; i < size; i++) {
      double reachable = 0;
      for (int l = 0; l < size; l++) {
        reachable += vacancies[l] * share[i][l];
      }
      for (int j = 0; j < size; j++) {
        sent[i][j] = unemployed[i] * vacancies[j] * share[i][j] / reachable;
      }
    }
    return sent;
  }

  private double[][] flows(double[][] sent) {
    int size = share.length;
    double[][] flows = new double[size][size];
    for (int j = 0; j < size; j++) {
      double all = 0;
      for (int i = 0; i < size; i++) {
        all += sent[i][j];
      }
      double filled = parameters.matching() * vacancies[j] * (1 - Math.exp(-all / vacancies[j]));
      for (int i = 0; i < size; i++) {
        flows[i][j] = all > 0 ? sent[i][j] / all * filled : 0;
      }
    }
    return flows;
  }
}
