using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Intake.Writing;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Intake.Workbooks;

/// <summary>The evidence workbook as data against what files of a pack hold.</summary>
internal sealed class WorkbookTemplateTests
{
    private static readonly WorkbookTemplate Template = WorkbookTemplate.Current;

    private static readonly TestCaseData[] Files =
    [
        new("activities", ItemColumns.Activities.Select(column => column.Name).ToArray()),
        new("meetings", ItemColumns.Meetings.Select(column => column.Name).ToArray()),
        new("proposals", ItemColumns.Proposals.Select(column => column.Name).ToArray()),
        new("findings", ItemColumns.Findings.Select(column => column.Name).ToArray()),
        new("tallies", ItemColumns.Tallies.Select(column => column.Name).ToArray()),
        new("quotes", ItemColumns.Quotes.Select(column => column.Name).ToArray()),
        new("absences", ItemColumns.Absences.Select(column => column.Name).ToArray()),
    ];

    private static readonly TestCaseData[] Sets =
    [
        Set<SourceKind>("sourceKind"), Set<Origin>("origin"), Set<Experience>("experience"), Set<Representativeness>("representativeness"),
        Set<ActivityKind>("activityKind"), Set<ActivityAim>("activityAim"), Set<ActivityPhase>("activityPhase"), Set<Holder>("holder"),
        Set<RoleInDecision>("role"), Set<Conductor>("conductor"), Set<ProposalDecision>("proposalDecision"), Set<ProposalRaiser>("proposalRaiser"),
        Set<ResponseOutcome>("outcome"), Set<FindingDirection>("direction"), Set<FindingStrength>("strength"), Set<Sui.Inspection.Rubrics.ClaimUnit>("claimUnit"),
        Set<QuoteConsent>("consent"), Set<Sui.Inspection.Standards.Rating>("rating"),
        new("absence", Enum.GetNames<Absence>().Where(name => name != nameof(Absence.NoEvidence)).ToArray()),
    ];

    [TestCaseSource(nameof(Files))]
    public void Sheets_HaveTheColumnsOfTheirFiles(string kind, string[] columns) =>
        Assert.That(Template.Sheets.Single(sheet => sheet.Kind == kind).Columns.Select(column => column.Name), Is.EquivalentTo(columns));

    [TestCaseSource(nameof(Sets))]
    public void Lists_HaveEveryTerm(string set, string[] names) =>
        Assert.That(Template.Terms[set].Select(term => term.Name), Is.EquivalentTo(names));

    [Test]
    public void EveryWord_IsInBothLanguages()
    {
        var words = Template.Sheets.SelectMany(sheet => sheet.Columns.SelectMany(column => (LocalisedText[])[column.Label, column.Note]).Prepend(sheet.Purpose).Prepend(sheet.Name))
            .Concat(Template.Terms.Values.SelectMany(set => set.Select(term => term.Label))).Concat(Template.Unread.Values).Append(Template.Example);

        Assert.That(words.Where(text => !text.Texts.ContainsKey("cy") || text.In("cy").Trim().Length == 0), Is.Empty);
    }

    [Test]
    public void WordsOfASet_TellItsTermsApart_InBothLanguages()
    {
        foreach (var (name, set) in Template.Terms)
        {
            var words = CellWords.Of(set);
            Assert.That(set.SelectMany(term => term.Label.Texts.Values.Select(word => words.Find(word))), Is.EqualTo(set.SelectMany(term => term.Label.Texts.Values.Select(_ => term.Name))), name);
        }
    }

    [Test]
    public void HeadingsOfASheet_TellItsColumnsApart([Values("en", "cy")] string language)
    {
        foreach (var sheet in Template.Sheets)
        {
            var finder = ColumnFinder.Of(sheet);
            Assert.That(sheet.Columns.Select(column => finder.Find(column.Label.In(language), 0)!.Name), Is.EqualTo(sheet.Columns.Select(column => column.Name)), sheet.Id);
        }
    }

    [Test]
    public void NamesOfSheets_AreThoseThatASheetCanHave() =>
        Assert.That(
            Template.Sheets.SelectMany(sheet => sheet.Name.Texts.Values).Where(name => SheetWords.SheetName(name) != name), Is.Empty);

    private static TestCaseData Set<T>(string name)
        where T : struct, Enum => new(name, Enum.GetNames<T>());
}
