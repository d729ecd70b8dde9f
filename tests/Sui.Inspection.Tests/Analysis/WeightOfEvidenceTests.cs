using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tests.Analysis;

public class WeightOfEvidenceTests
{
    // method.md, section 4, reference table: three decimals.
    [TestCase(0.65, 1, 1, 1, 1.601)]
    [TestCase(0.65, 4, 4, 1, 5.953)]
    [TestCase(0.65, 5, 5, 1, 7.332)]
    [TestCase(0.65, 4, 5, 1, 2.892)]
    [TestCase(0.65, 5, 6, 1, 4.188)]
    [TestCase(0.65, 7, 8, 1, 6.709)]
    [TestCase(0.65, 13, 20, 1, -0.199)]
    [TestCase(0.65, 14, 20, 1, 2.544)]
    [TestCase(0.65, 52, 84, 1, -4.259)]
    [TestCase(0.65, 60, 84, 1, 8.497)]
    [TestCase(0.65, 60, 84, 1.6, 6.317)]
    [TestCase(0.65, 3, 10, 1, -12.706)]
    [TestCase(0.65, 0, 5, 1, -13.816)]
    [TestCase(0.65, 0, 3, 1, -8.398)]
    [TestCase(0.65, 12, 13, 1, 12.968)]
    [TestCase(0.50, 60, 84, 1, 41.035)]
    [TestCase(0.50, 14, 20, 1, 11.367)]
    [TestCase(0.50, 9, 20, 1, -2.583)]
    [TestCase(0.50, 12, 18, 1, 8.495)]
    [TestCase(0.50, 10, 14, 1, 9.305)]
    [TestCase(0.50, 3, 3, 1, 6.190)]
    [TestCase(0.80, 5, 6, 1, 0.682)]
    [TestCase(0.80, 23, 24, 1, 14.490)]
    [TestCase(0.80, 3, 10, 1, -22.852)]
    [TestCase(0.80, 5, 5, 1, 4.963)]
    public void OfProportion_MethodReferenceTable_Agrees(double bar, double k, int n, double deff, double expected) =>
        Assert.That(WeightOfEvidence.OfProportion(k, n, bar, deff).Weight, Is.EqualTo(expected).Within(0.0005));

    // R 4.2: w <- function(k,n,t,d=1){a<-10*t;b<-10*(1-t);lo<-function(a,b) pbeta(t,a,b,lower.tail=FALSE,log.p=TRUE)-
    //   pbeta(t,a,b,log.p=TRUE);10*(lo(a+k/d,b+(n-k)/d)-lo(a,b))/log(10)}
    [TestCase(1, 1, 0.05, 1, 9.13558268322)]
    [TestCase(1, 2, 0.5, 1, 0)]
    [TestCase(2.5, 3, 0.65, 1, 2.28667374942)]
    [TestCase(5, 7, 0.8, 1, -2.84143774904)]
    [TestCase(8, 13, 0.5, 1.5, 3.31795332622)]
    [TestCase(13, 18, 0.65, 1, 3.54302698443)]
    [TestCase(29.5, 54, 0.65, 1.2, -10.0048683588)]
    [TestCase(78, 84, 0.9, 2.25, 2.8541306612)]
    [TestCase(67.5, 130, 0.5, 1, 2.96168590055)]
    [TestCase(272, 400, 0.65, 1.0887, 8.47667977519)]
    [TestCase(330, 1000, 0.35, 1, -9.51232162031)]
    [TestCase(2550, 5000, 0.5, 1.3, 9.18345537105)]
    [TestCase(13100, 20000, 0.65, 1, 10.8532460116)]
    [TestCase(79900, 100000, 0.8, 1, -6.73308386259)]
    public void OfProportion_AgainstR_Agrees(double k, int n, double bar, double deff, double expected) =>
        Assert.That(WeightOfEvidence.OfProportion(k, n, bar, deff).Weight, Is.EqualTo(expected).Within(1e-6));

    // R: pbeta(0.65, 20.5, 9.5, lower.tail = FALSE); pbeta(0.65, 20.5, 9.5)
    [Test]
    public void OfProportion_Tails_AreThePosteriorTails()
    {
        var weight = WeightOfEvidence.OfProportion(14, 20, 0.65);
        Assert.Multiple(() =>
        {
            Assert.That(weight.AtOrAbove, Is.EqualTo(0.666618000980613).Within(1e-12));
            Assert.That(weight.Below, Is.EqualTo(0.333381999019387).Within(1e-12));
        });
    }

    [TestCase(100000, 100000, 0.5, 100)]
    [TestCase(0, 100000, 0.5, -100)]
    [TestCase(1000000, 1000000, 0.65, 100)]
    public void OfProportion_BeyondTheClamp_IsClamped(double k, int n, double bar, double expected) =>
        Assert.That(WeightOfEvidence.OfProportion(k, n, bar).Weight, Is.EqualTo(expected));

    [TestCase(-1, 10, 0.5, 1)]
    [TestCase(11, 10, 0.5, 1)]
    [TestCase(0, 0, 0.5, 1)]
    [TestCase(1, 10, 0, 1)]
    [TestCase(1, 10, 1, 1)]
    [TestCase(1, 10, 0.5, 0.9)]
    [TestCase(double.NaN, 10, 0.5, 1)]
    [TestCase(1, 10, double.NaN, 1)]
    public void OfProportion_OutsideItsRanges_Throws(double k, int n, double bar, double deff) =>
        Assert.That(() => WeightOfEvidence.OfProportion(k, n, bar, deff), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
