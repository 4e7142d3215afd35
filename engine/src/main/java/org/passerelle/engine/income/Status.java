package org.passerelle.engine.income;

import java.time.LocalDate;
import java.util.Optional;

/** How someone works, as the law of contributions and taxes sees it in France. */
public sealed interface Status {

  /** How many people the employer employs; it decides on some contributions of the employer. */
  enum EmployerSize {
    /** Fewer than 11. */
    SMALL,
    /** 11 to 49. */
    MEDIUM,
    /** 50 and more. */
    LARGE
  }

  /** How the profit of a business is taxed. */
  enum ProfitTax {
    /** As income of the person (IR). */
    INCOME_TAX,
    /** As profit of the company (IS); all of it is paid out as the manager's pay. */
    CORPORATE_TAX
  }

  /** An employee of the private sector with an open-ended contract, full time. */
  record Employee(boolean executive, EmployerSize employer) implements Status {
    /** An employee of a small employer. */
    public static Employee of(boolean executive) {
      return new Employee(executive, EmployerSize.SMALL);
    }
  }

  /**
   * A micro-enterprise ("auto-entrepreneur").
   *
   * @param flatTax income tax as a percentage of turnover ("versement libératoire")
   * @param startUpRelief day of creation of a business that has the relief for beginners (Acre)
   * @param overseas day of creation of a business in Guadeloupe, Martinique, Guyane or La Réunion,
   *     whose rates are lower in its first years; it has no other relief
   */
  record MicroEnterprise(
      Activity activity,
      boolean flatTax,
      Optional<LocalDate> startUpRelief,
      Optional<LocalDate> overseas)
      implements Status {
    /** In metropolitan France. */
    public MicroEnterprise(Activity activity, boolean flatTax, Optional<LocalDate> startUpRelief) {
      this(activity, flatTax, startUpRelief, Optional.empty());
    }

    /** Taxed by the scale, without relief. */
    public static MicroEnterprise of(Activity activity) {
      return new MicroEnterprise(activity, false, Optional.empty());
    }
  }

  /**
   * A sole proprietor under the normal regime ("entreprise individuelle au réel").
   *
   * @param startUpRelief day of creation of a business that has the relief for beginners (Acre)
   */
  record SoleProprietor(Activity activity, ProfitTax tax, Optional<LocalDate> startUpRelief)
      implements Status {
    /** Without relief. */
    public static SoleProprietor of(Activity activity, ProfitTax tax) {
      return new SoleProprietor(activity, tax, Optional.empty());
    }
  }

  /**
   * A limited company with one owner who manages it ("EURL"); contributions are those of a sole
   * proprietor.
   *
   * @param startUpRelief day of creation of a business that has the relief for beginners (Acre)
   */
  record Eurl(Activity activity, ProfitTax tax, Optional<LocalDate> startUpRelief)
      implements Status {
    /** Without relief. */
    public static Eurl of(Activity activity, ProfitTax tax) {
      return new Eurl(activity, tax, Optional.empty());
    }
  }

  /**
   * A simplified joint-stock company with one owner ("SASU"), whose president is covered like an
   * employee but for unemployment.
   *
   * @param salaryShare which part of what is left after costs becomes the president's pay, with all
   *     contributions; the rest is profit, taxed and paid out as dividends; 0 to 1
   * @param startUpRelief day of creation of a business that has the relief for beginners (Acre)
   */
  record Sasu(double salaryShare, Optional<LocalDate> startUpRelief) implements Status {
    /**
     * @throws IncomeError if the share is not between 0 and 1
     */
    public Sasu {
      IncomeError.checkRange("salaryShare", salaryShare, 0, 1);
    }

    /** Without relief. */
    public static Sasu of(double salaryShare) {
      return new Sasu(salaryShare, Optional.empty());
    }
  }

  /**
   * An executive employed by an umbrella company ("portage salarial").
   *
   * @param fee what the company keeps of the turnover, as a fraction, 0 to 0.5
   */
  record Portage(double fee) implements Status {
    private static final double MOST_FEE = .5;

    /**
     * @throws IncomeError if the fee is not between 0 and 0.5
     */
    public Portage {
      IncomeError.checkRange("fee", fee, 0, MOST_FEE);
    }
  }
}
