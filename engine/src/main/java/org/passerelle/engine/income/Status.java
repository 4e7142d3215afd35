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
    /** As profit of the company (IS); what the manager takes out of it is told by the payout. */
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
   * @param second another activity of the same business, with a part of the turnover
   * @param created day of creation: ceilings are lower in a year that was begun late
   */
  record MicroEnterprise(
      Activity activity,
      boolean flatTax,
      Optional<LocalDate> startUpRelief,
      Optional<LocalDate> overseas,
      Optional<SecondActivity> second,
      Optional<LocalDate> created)
      implements Status {
    /** With one activity, in a full year. */
    public MicroEnterprise(
        Activity activity,
        boolean flatTax,
        Optional<LocalDate> startUpRelief,
        Optional<LocalDate> overseas) {
      this(activity, flatTax, startUpRelief, overseas, Optional.empty(), Optional.empty());
    }

    /** In metropolitan France. */
    public MicroEnterprise(Activity activity, boolean flatTax, Optional<LocalDate> startUpRelief) {
      this(activity, flatTax, startUpRelief, Optional.empty());
    }

    /** Taxed by the scale, without relief. */
    public static MicroEnterprise of(Activity activity) {
      return new MicroEnterprise(activity, false, Optional.empty());
    }

    /** The same with another activity that makes a part of the turnover. */
    public MicroEnterprise with(SecondActivity other) {
      return new MicroEnterprise(
          activity, flatTax, startUpRelief, overseas, Optional.of(other), created);
    }

    /** The same, created on a day. */
    public MicroEnterprise createdOn(LocalDate day) {
      return new MicroEnterprise(
          activity, flatTax, startUpRelief, overseas, second, Optional.of(day));
    }
  }

  /**
   * What a micro-enterprise does beside its main activity.
   *
   * @param share its part of the whole turnover, 0 to 1
   */
  record SecondActivity(Activity activity, double share) {
    /**
     * @throws IncomeError if the share is not between 0 and 1
     */
    public SecondActivity {
      IncomeError.checkRange("secondShare", share, 0, 1);
    }

    /** An activity with a turnover of its own beside that of the main one, in euros a year. */
    public static SecondActivity of(Activity activity, double turnover, double mainTurnover) {
      IncomeError.checkAmount("secondTurnover", turnover, IncomeInput.MOST);
      IncomeError.checkAmount("turnover", mainTurnover, IncomeInput.MOST);
      double whole = turnover + mainTurnover;
      return new SecondActivity(activity, whole > 0 ? turnover / whole : 0);
    }
  }

  /**
   * A sole proprietor under the normal regime ("entreprise individuelle au réel").
   *
   * @param startUpRelief day of creation of a business that has the relief for beginners (Acre)
   * @param payout what is pay and what is profit under corporate tax; without meaning otherwise
   */
  record SoleProprietor(
      Activity activity, ProfitTax tax, Optional<LocalDate> startUpRelief, Payout payout)
      implements Status {
    /** All is pay. */
    public SoleProprietor(Activity activity, ProfitTax tax, Optional<LocalDate> startUpRelief) {
      this(activity, tax, startUpRelief, Payout.ALL_PAY);
    }

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
   * @param payout what is pay and what is profit under corporate tax; without meaning otherwise
   * @param capital what the owner put in: share capital, premiums and what is lent to the company,
   *     in euros, 0 to 10 million; dividends above a tenth of it bear contributions
   */
  record Eurl(
      Activity activity,
      ProfitTax tax,
      Optional<LocalDate> startUpRelief,
      Payout payout,
      double capital)
      implements Status {
    /**
     * @throws IncomeError if the capital is out of range
     */
    public Eurl {
      IncomeError.checkAmount("capital", capital, IncomeInput.MOST);
    }

    /** All is pay. */
    public Eurl(Activity activity, ProfitTax tax, Optional<LocalDate> startUpRelief) {
      this(activity, tax, startUpRelief, Payout.ALL_PAY, 0);
    }

    /** Without relief. */
    public static Eurl of(Activity activity, ProfitTax tax) {
      return new Eurl(activity, tax, Optional.empty());
    }
  }

  /**
   * A simplified joint-stock company with one owner ("SASU"), whose president is covered like an
   * employee but for unemployment.
   *
   * @param payout what is the president's pay, and what is profit
   * @param startUpRelief day of creation of a business that has the relief for beginners (Acre)
   */
  record Sasu(Payout payout, Optional<LocalDate> startUpRelief) implements Status {
    /**
     * All profit is paid out.
     *
     * @throws IncomeError if the share is not between 0 and 1
     */
    public Sasu(double salaryShare, Optional<LocalDate> startUpRelief) {
      this(Payout.of(salaryShare), startUpRelief);
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
