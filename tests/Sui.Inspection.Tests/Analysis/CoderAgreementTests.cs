using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tests.Analysis;

/// <summary>Against the published reference matrix, the method's tables (section 6) and the definitions written out in R 4.</summary>
[TestFixture]
internal sealed class CoderAgreementTests
{
    // K. Krippendorff, Computing Krippendorff's alpha-reliability, 2011, section E: four observers, twelve units; 0 stands for nothing.
    internal static readonly double?[][] Reference =
    [
        .. new[] { "1101", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "0555", "0011", "0300" }
            .Select(row => row.Select(code => code == '0' ? (double?)null : code - '0').ToArray()),
    ];

    // Published: 0.743, 0.815 and 0.849. All digits by coincidences and differences in R. AC1 0.77544: irrCAC, gwet.ac1.raw(cac.raw4raters), the same matrix;
    // AC2 by the definition in R, with ordinal.weights and quadratic.weights of irrCAC.
    [TestCase(AgreementMetric.Nominal, 0.743421052631579, 0.775444068126995)]
    [TestCase(AgreementMetric.Ordinal, 0.8153875037548813, 0.8989397699075117)]
    [TestCase(AgreementMetric.Interval, 0.8491071428571428, 0.9140007235516046)]
    public void Reference_OfFourObservers_IsReproduced(AgreementMetric metric, double alpha, double ac2)
    {
        var result = CoderAgreement.Of(CodedUnits.OfNumbers(Reference), metric);

        Assert.That(result.Alpha.Value, Is.EqualTo(alpha).Within(1e-12));
        Assert.That(result.Ac2.Value, Is.EqualTo(ac2).Within(1e-12));
        Assert.That(result.Ac1.Value, Is.EqualTo(0.775444068126995).Within(1e-12));
        Assert.That(result.Percent.Value, Is.EqualTo(0.8181818181818182).Within(1e-12));
        Assert.That((result.Units, result.UnitsCompared, result.Kappa.Reason), Is.EqualTo((12, 11, (NotComputed?)NotComputed.NotTwoCoders)));
    }

    // With gaps the share is that of each unit, averaged; by all pairs together it would be 0.636. In R:
    // m <- matrix(c(1,1,NA, 1,2,1, 2,NA,2, 1,1,1, 2,2,1), ncol=3, byrow=TRUE)
    // r <- t(apply(m, 1, function(x) sapply(1:2, function(k) sum(x==k, na.rm=TRUE)))); n <- rowSums(r)
    // mean((rowSums(r*(r-1))/(n*(n-1)))[n>=2])   # 0.733333333333333, pa of irrCAC's pa.coeff.raw by its definition
    [Test]
    public void Percent_WithGaps_IsTheMeanOverUnits()
    {
        var result = CoderAgreement.Of(CodedUnits.OfNumbers([[1, 1, null], [1, 2, 1], [2, null, 2], [1, 1, 1], [2, 2, 1]]));

        Assert.That(result.Percent.Value, Is.EqualTo(0.733333333333333).Within(1e-12));
    }

    // The method: 37/2/1/0 gives 92.5 per cent, κ −0.034, AC1 0.919. α by the definition in R.
    [Test]
    public void Agreement_WhereOneCodeDominates_IsTheMethods()
    {
        var result = CoderAgreement.Of(Table([37, 2, 1, 0]));

        Assert.That(result.Percent.Value, Is.EqualTo(0.925).Within(1e-12));
        Assert.That(result.Kappa.Value, Is.EqualTo(-0.0344827586206905).Within(1e-12));
        Assert.That(result.Ac1.Value, Is.EqualTo(0.9191647019198383).Within(1e-12));
        Assert.That(result.Alpha.Value, Is.EqualTo(-0.02597402597402598).Within(1e-12));
    }

    // The method: κ 0.7964094 with SE 0.0589107, AC1 0.849331; the same of irrCAC, cont3x3abstractors. AC2 and α by the definitions in R.
    [Test]
    public void Agreement_OfTheMethodsTable_IsReproduced()
    {
        var coded = Table([13, 0, 0, 0, 20, 7, 0, 4, 56]);
        var (same, near, far) = (CoderAgreement.Of(coded), CoderAgreement.Of(coded, AgreementMetric.Ordinal), CoderAgreement.Of(coded, AgreementMetric.Interval));

        Assert.That(same.Kappa.Value, Is.EqualTo(0.7964094).Within(5e-8));
        Assert.That(same.KappaStandardError.Value, Is.EqualTo(0.05891071832608148).Within(1e-12));
        Assert.That(same.Ac1.Value, Is.EqualTo(0.849331).Within(5e-7));
        Assert.That(same.Ac2, Is.EqualTo(same.Ac1));
        Assert.That(new[] { near.Ac2.Value, far.Ac2.Value }, Is.EqualTo(new[] { 0.925191696278287, 0.9402368792784962 }).Within(1e-12));
        Assert.That(
            new[] { same.Alpha.Value, near.Alpha.Value, far.Alpha.Value },
            Is.EqualTo(new[] { 0.7972584977308512, 0.8340076701821668, 0.8926487175714776 }).Within(1e-12));
    }

    [Test]
    public void Agreement_OfAllAnswersEqual_IsOneAndKappaIsNone()
    {
        var result = CoderAgreement.Of(CodedUnits.OfWords([["yes", "yes"], ["yes", "yes"], ["yes", null]]));

        Assert.That((result.Percent.Value, result.Alpha.Value, result.Ac1.Value, result.Ac2.Value), Is.EqualTo((1d, 1d, 1d, 1d)));
        Assert.That((result.Kappa.Reason, result.KappaStandardError.Reason), Is.EqualTo((NotComputed.AllTheSame, NotComputed.AllTheSame)));
    }

    [Test]
    public void Agreement_OfCodersWithNothingInCommon_SaysSo()
    {
        var result = CoderAgreement.Of(CodedUnits.OfWords([["yes", null], [null, "no"], [null, null]]));

        Assert.That(
            new[] { result.Percent, result.Kappa, result.Alpha, result.Ac1, result.Ac2 }.Select(one => one.Reason), Is.All.EqualTo(NotComputed.NothingInCommon));
        Assert.That(CoderAgreement.Of(CodedUnits.OfWords([])).Alpha.Reason, Is.EqualTo(NotComputed.NothingInCommon));
    }

    [Test]
    public void Codes_ThatDoNotFit_AreRefused()
    {
        Assert.That(() => CodedUnits.OfNumbers([[1, double.NaN]]), Throws.ArgumentException);
        Assert.That(() => CodedUnits.OfWords([["a", "b"], ["a"]]), Throws.ArgumentException);
        Assert.That(() => CodedUnits.OfWords([["a", "c"]], ["a", "b"]), Throws.ArgumentException);
        Assert.That(() => CoderAgreement.Of(CodedUnits.OfWords([["a", "b"]]), AgreementMetric.Ordinal), Throws.ArgumentException);
        Assert.That(() => CoderAgreement.Of(CodedUnits.OfWords([["a", "b"]], ["a", "b"]), AgreementMetric.Interval), Throws.ArgumentException);
    }

    private static CodedUnits Table(int[] counts)
    {
        var codes = (int)Math.Sqrt(counts.Length);
        return CodedUnits.OfNumbers([.. counts.SelectMany((count, at) => Enumerable.Repeat(new double?[] { at / codes, at % codes }, count))]);
    }
}
