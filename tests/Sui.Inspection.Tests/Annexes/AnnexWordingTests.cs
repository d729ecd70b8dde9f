using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class AnnexWordingTests
{
    private readonly AnnexWording _words = AnnexWording.In("en", TestFramework.Create());

    [TestCase(0, "none")]
    [TestCase(1, "one")]
    [TestCase(14, "fourteen")]
    [TestCase(20, "twenty")]
    [TestCase(21, "21")]
    [TestCase(1050, "1,050")]
    public void Number_UpToTwenty_IsInWords(int number, string expected) =>
        Assert.That(_words.Number(number), Is.EqualTo(expected));

    [Test]
    public void Of_TwoNumbers_AreBothInWordsOrBothInFigures()
    {
        Assert.That(_words.Of(12, 14), Is.EqualTo("twelve of fourteen"));
        Assert.That(_words.Of(2, 40), Is.EqualTo("2 of 40"));
    }

    [Test]
    public void List_Items_AreJoinedTheBritishWay()
    {
        Assert.That(_words.List(["a"]), Is.EqualTo("a"));
        Assert.That(_words.List(["a", "b"]), Is.EqualTo("a and b"));
        Assert.That(_words.List(["a", "b", "c"]), Is.EqualTo("a, b and c"));
        Assert.That(_words.Either(["a", "b", "c"]), Is.EqualTo("a, b or c"));
        Assert.That(_words.List([]), Is.Empty);
    }

    [Test]
    public void Date_DayMonthOrYear_IsInWords()
    {
        Assert.That(_words.Date(new DateOnly(2019, 6, 3)), Is.EqualTo("3 June 2019"));
        foreach (var (text, expected) in new[] { ("2019-06-03", "3 June 2019"), ("2019-06", "June 2019"), ("2019", "2019") })
        {
            Assert.That(EvidenceDate.TryParse(text, out var date), Is.True);
            Assert.That(_words.Date(date!), Is.EqualTo(expected));
        }
    }

    [TestCase("2019-06-03", "2019-06-07", "3 to 7 June 2019")]
    [TestCase("2019-05-28", "2019-06-07", "28 May to 7 June 2019")]
    [TestCase("2018-06-01", "2019-05-31", "1 June 2018 to 31 May 2019")]
    [TestCase("2019-06-03", "2019-06-03", "3 June 2019")]
    public void Span_Days_LeavesOutWhatBothHaveInCommon(string from, string to, string expected)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;

        Assert.That(_words.Span(new Period(DateOnly.Parse(from, culture), DateOnly.Parse(to, culture))), Is.EqualTo(expected));
    }

    [TestCase(0.42, "42 per cent")]
    [TestCase(0.004, "under 1 per cent")]
    [TestCase(0, "0 per cent")]
    [TestCase(0.125, "13 per cent")]
    public void Percent_Share_IsRounded(double share, string expected) =>
        Assert.That(_words.Percent(share), Is.EqualTo(expected));

    [Test]
    public void Name_EveryPrintedValue_HasWords()
    {
        Assert.Multiple(() =>
        {
            All<Absence>();
            All<CriterionStatus>();
            All<ElementResult>();
            All<Experience>();
            All<Importance>();
            All<Origin>();
            All<PromptResult>();
            All<ProposalDecision>();
            All<Rating>();
            All<SignalForm>();
            All<SourceKind>();
            All<UnclearReason>();
            All<ActivityAttribute>();
        });

        void All<T>()
            where T : struct, Enum
        {
            foreach (var value in Enum.GetValues<T>())
            {
                Assert.That(_words.Name(value), Is.Not.Empty);
            }
        }
    }

    [Test]
    public void Say_FilledInText_IsNotSearchedForPlaces() => Assert.That(
        _words.Say("Criterion.Named", ("id", "{statement}"), ("statement", "{people}")), Is.EqualTo("{statement} (“{people}”)"));

    [Test]
    public void Say_UnknownKeyOrMissingValue_NamesIt()
    {
        Assert.That(() => _words.Say("No.Such.Key"), Throws.InvalidOperationException.With.Message.Contains("No.Such.Key"));
        Assert.That(() => _words.Say("Criterion.Named"), Throws.InvalidOperationException.With.Message.Contains("'id'"));
    }
}
