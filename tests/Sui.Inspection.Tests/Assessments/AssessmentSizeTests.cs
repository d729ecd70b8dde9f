using System.Globalization;
using System.Text;
using Sui.Inspection.Assessments;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>Kept assessments of large surveys, and files that only seem to be one.</summary>
internal sealed class AssessmentSizeTests
{
    private const int Mebibyte = 1024 * 1024;

    [Test]
    public void Read_AssessmentOfALargeSurvey_ComesBack()
    {
        var document = WorkedCase.Build().Assess().ToDocument();
        var criterion = document.Criteria.First(one => one.Signals.Count > 0);
        var signal = criterion.Signals[0].Signal with
        {
            EvidenceIds = [.. Enumerable.Range(1, 200_000).Select(number => number.ToString("response-00000000", CultureInfo.InvariantCulture))],
        };
        var large = document with { Criteria = [criterion with { Signals = [criterion.Signals[0] with { Signal = signal }] }] };

        var kept = Kept.Bytes(large);
        var read = AssessmentJson.Read(kept, "large.json");

        Assert.That(kept, Has.Length.GreaterThan(4 * Mebibyte));
        Assert.That(read.Problems, Is.Empty);
        Assert.That(Kept.Bytes(read.Document!).AsSpan().SequenceEqual(kept), Is.True);
    }

    [Test]
    public void Read_MoreBytesThanAnAssessmentHas_IsRefused() => AssertTooLarge(new byte[(64 * Mebibyte) + 1], "64 MiB");

    // Each value takes memory, however few bytes it has.
    [Test]
    public void Read_MoreValuesThanAnAssessmentHas_IsRefused() => AssertTooLarge(
        Encoding.ASCII.GetBytes("[" + string.Concat(Enumerable.Repeat("0,", 2_500_000)) + "0]"), "2,097,152 values");

    private static void AssertTooLarge(byte[] json, string limit)
    {
        var problem = AssessmentJson.Read(json, "large.json").Problems.Single();

        Assert.That((problem.Code, problem.Location.Line), Is.EqualTo(("SUI5102", (int?)null)));
        Assert.That(problem.Expected, Does.Contain(limit));
    }
}
