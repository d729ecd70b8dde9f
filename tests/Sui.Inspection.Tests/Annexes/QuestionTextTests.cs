using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>The question that was asked, in the annex's language or the one that it is recorded in.</summary>
[TestFixture]
internal sealed class QuestionTextTests
{
    private static readonly LocalisedText Both = new([new("en", "Were you asked?"), new("cy", "A ofynnwyd i chi?")]);
    private static readonly LocalisedText Polish = new([new("en", "Czy pytano?"), new("pl", "Czy pytano?")]);

    private static IEnumerable<TestCaseData> Texts() =>
    [
        new TestCaseData(Both, "en", "Were you asked?", null).SetArgDisplayNames("English of two"),
        new TestCaseData(Both, "cy", "A ofynnwyd i chi?", null).SetArgDisplayNames("Welsh of two"),
        new TestCaseData(new LocalisedText("Were you asked?"), "cy", "Were you asked?", "en").SetArgDisplayNames("English only, in Welsh"),
        new TestCaseData(Polish, "en", "Czy pytano?", "pl").SetArgDisplayNames("words of a Polish pack, in English"),
        new TestCaseData(Polish, "cy", "Czy pytano?", "pl").SetArgDisplayNames("words of a Polish pack, in Welsh"),
    ];

    [TestCaseSource(nameof(Texts))]
    public void In_Text_IsTheAnnexsLanguageOrMarked(LocalisedText text, string language, string words, string? marked)
    {
        var context = new AnnexContext(new TestCase().Build(), new AnnexRequest(Language: language));

        var run = LanguageMarks.Split(new TextRun(QuestionText.In(context, new QuestionAsked { Text = text })), null).Single();

        Assert.That((run.Text, run.Language), Is.EqualTo((words, marked)));
    }

    [TestCase("en", "Were you asked?")]
    [TestCase("cy", "A ofynnwyd i chi?")]
    public void Record_Share_HasTheQuestionsOfItsSignal(string language, string words)
    {
        var assessment = new TestCase().Build();
        assessment = assessment with
        {
            Criteria = [.. assessment.Criteria.Select(outcome => outcome with
            {
                Signals = [.. outcome.Signals.Select(weighed => weighed with { Signal = weighed.Signal with { Questions = [new QuestionAsked { Text = Both }] } })],
            })],
        };

        var record = new AnnexComposer([]).Compose(assessment, new AnnexRequest(Language: language)).Record!;

        Assert.That(record.Criteria.SelectMany(one => one.Shares), Is.Not.Empty);
        Assert.That(record.Criteria.SelectMany(one => one.Shares).SelectMany(share => share.Questions), Is.All.EqualTo(words));
    }
}
