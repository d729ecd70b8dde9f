using Sui.Inspection.Analysis.Calibration;

namespace Sui.Inspection.Tests.Analysis;

public sealed class BarCalibratorTests
{
    // k, n, deff and what was judged of eight made-up cases.
    private static readonly KnownShare[] Shares =
    [
        new(30, 40, KnownStatus.Met), new(18, 40, KnownStatus.NotMet), new(25, 40, KnownStatus.Unclear, 1.4), new(9, 40, KnownStatus.NotMet),
        new(40, 50, KnownStatus.Met), new(14, 50, KnownStatus.NotMet, 1.2), new(33, 60, KnownStatus.Unclear), new(22, 60, KnownStatus.NotMet),
    ];

    // R 4.2: W <- function(k,n,t,deff){a<-10*t;b<-10*(1-t);A<-a+k/deff;B<-b+(n-k)/deff; w<-10*(pbeta(t,A,B,lower.tail=FALSE,log.p=TRUE)-pbeta(t,A,B,log.p=TRUE)
    //   -pbeta(t,a,b,lower.tail=FALSE,log.p=TRUE)+pbeta(t,a,b,log.p=TRUE))/log(10); pmax(-10,pmin(10,w))}
    // S <- function(w) ifelse(round(w,6)>=6,"Met",ifelse(round(w,6)<= -6,"NotMet","Unclear")); bars <- seq(5,95)/100
    // ag <- sapply(bars, function(t) sum(S(W(d$k,d$n,t,d$deff))==d$j)); max(ag); bars[ag==max(ag)]; table(S(W(d$k,d$n,.65,d$deff)),d$j)
    [Test]
    public void Calibrate_KnownShares_GivesWhatRGives()
    {
        var bar = BarCalibrator.Calibrate(Shares, 0.65);

        Assert.That(Shares.Select(share => BarCalibrator.StatusOf(share, 0.65)), Is.EqualTo(new[]
        {
            KnownStatus.Met, KnownStatus.NotMet, KnownStatus.Unclear, KnownStatus.NotMet, KnownStatus.Met, KnownStatus.NotMet, KnownStatus.NotMet, KnownStatus.NotMet,
        }));
        Assert.That((bar.Before.Agreeing, bar.After!.Agreeing, bar.Before.Cases), Is.EqualTo((7, 8, 8)));
        Assert.That((bar.EquallyGood, bar.Proposed), Is.EqualTo((new BarRange(0.54, 0.60), (double?)0.57)));
        Assert.That(bar.Before.Counts, Is.EqualTo(new[] { [2, 0, 0], [0, 4, 1], new[] { 0, 0, 1 } }));
        Assert.That(bar.IsFew, Is.True);
    }

    // The same R: d <- data.frame(k=c(30,30), n=40, deff=1, j=c("Met","NotMet")); b <- bars[ag==max(ag)]; sapply(split(b, cumsum(c(1, round(diff(b)*100) != 1))), range)
    [Test]
    public void Calibrate_BarsWithAGap_AreTwoStretches()
    {
        var bar = BarCalibrator.Calibrate([new(30, 40, KnownStatus.Met), new(30, 40, KnownStatus.NotMet)], 0.75);

        Assert.That(bar.Stretches, Is.EqualTo(new[] { new BarRange(0.05, 0.67), new BarRange(0.81, 0.95) }));
        Assert.That(bar.EquallyGood, Is.EqualTo(new BarRange(0.05, 0.95)), "from end to end, with the gap");
    }

    [Test]
    public void Calibrate_ABarThatAgreesBest_IsKept() =>
        Assert.That(BarCalibrator.Calibrate(Shares, 0.6).Proposed, Is.EqualTo(0.6));

    /// <summary>Of cases that are all alike every resample is the same: the interval is that of the bars that agree best.</summary>
    [Test]
    public void Interval_OfCasesThatAreAlike_IsOfTheBarsThatAgreeBest()
    {
        var bar = BarCalibrator.Calibrate([.. Enumerable.Repeat(Shares[6], 40)], 0.65);
        Assert.That(bar.Interval, Is.EqualTo(bar.EquallyGood));
        Assert.That((bar.IsFew, bar.Before.Agreement, bar.After!.Agreement), Is.EqualTo((false, (double?)0, (double?)1)));
    }

    [Test]
    public void Interval_FollowsTheSeed_AndHoldsTheBar()
    {
        var one = BarCalibrator.Calibrate(Shares, 0.65).Interval!;
        Assert.That(BarCalibrator.Calibrate(Shares, 0.65).Interval, Is.EqualTo(one));
        Assert.That((one.Low <= 0.54, one.High >= 0.60), Is.EqualTo((true, true)));
    }

    [Test]
    public void Calibrate_OfNothingAndOfOne_SaysWhatThereIs()
    {
        var (none, one) = (BarCalibrator.Calibrate([], 0.65), BarCalibrator.Calibrate([Shares[0]], 0.65));
        Assert.That((none.Proposed, none.After, none.EquallyGood, none.Interval, none.Before.Agreement), Is.EqualTo(((double?)null, (Confusion?)null, (BarRange?)null, (BarRange?)null, (double?)null)));
        Assert.That((one.Proposed, one.Interval), Is.EqualTo(((double?)0.65, (BarRange?)null)));
    }

    /// <summary>Whatever is known, every number is one, from 0 to 1.</summary>
    [Test]
    public void Calibrate_OfExtremeShares_GivesNumbers()
    {
        KnownShare[] shares =
        [
            new(0, 1e9, KnownStatus.Met), new(1e9, 1e9, KnownStatus.NotMet), new(0, 1e-6, KnownStatus.Unclear), new(1e-9, 1, KnownStatus.Met, 1e9), new(5e8, 1e9, KnownStatus.Unclear),
        ];
        var bar = BarCalibrator.Calibrate(shares, 0.001);
        Assert.That(new[] { bar.Proposed!.Value, bar.EquallyGood!.Low, bar.EquallyGood.High, bar.Interval!.Low, bar.Interval.High, bar.Before.Agreement!.Value, bar.After!.Agreement!.Value }, Has.All.InRange(0, 1));
    }
}
