using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Drafts of findings: kept out of all that is scored until they are coded, and never with the words.</summary>
internal sealed class DraftFileTests
{
    private const string File = "drafts.csv";

    private static readonly string Header = $"{SamplePack.Common},person,question,words,criterion,consent,direction,strength,statement\n";

    [TestCase(",,")]
    [TestCase("For,,")]
    [TestCase(",Slight,It was asked for")]
    [TestCase("For,Slight,")]
    public void Read_NotCoded_IsADraftAndNoEvidence(string coded)
    {
        var result = Read($"d1,interviews,2019-06-04,,,Lived,,anna,told,Zwetschge,i1|C1,Given,{coded}");

        Assert.That(result.Problems, Is.Empty);
        var draft = result.Pack!.Drafts.Single();
        Assert.That((draft.Id, draft.SourceId, draft.Question, draft.Consent), Is.EqualTo(("d1", "interviews", "told", QuoteConsent.Given)));
        Assert.That(draft.CriterionIds, Is.EqualTo(new[] { "I1", "C1" }));
        Assert.That(draft.ToString(), Does.Not.Contain("Zwetschge"));
        var without = new SamplePack().Read().Pack!;
        Assert.That(result.Pack.Items, Is.EqualTo(without.Items).Using<EvidenceItem>((one, other) => one.Id == other.Id));
        Assert.That(result.Pack.OtherItems, Is.Empty);
    }

    [Test]
    public void Read_Coded_IsAFindingWithTheSameId()
    {
        var result = Read("d1,interviews,2019-06-04,,,Lived,,anna,told,Zwetschge,C1,Refused,Against,Moderate,Three had not been asked");

        Assert.That(result.Pack!.Drafts, Is.Empty);
        var finding = result.Pack.Findings.Single(one => one.Id == "d1");
        Assert.That(
            (finding.SourceId, finding.CriterionId, finding.Direction, finding.Strength, finding.Statement),
            Is.EqualTo(("interviews", "C1", FindingDirection.Against, FindingStrength.Moderate, "Three had not been asked")));
        Assert.That(finding.Locator, Is.EqualTo(new FileLocator(File, 2, 2)));
    }

    [Test]
    public void Read_CodedWithSeveralCriteria_IsAnError()
    {
        var result = Read("d1,interviews,2019-06-04,,,Lived,,,,,I1|C1,Given,For,Slight,It was asked for");

        var problem = result.Problems.Single();
        Assert.That((problem.Code, problem.Severity, problem.Location.Column), Is.EqualTo((IntakeCodes.CriterionUnknown, ProblemSeverity.Error, "criterion")));
        Assert.That(result.Pack!.Findings.Select(finding => finding.Id), Has.No.Member("d1"));
    }

    [Test]
    public void Read_WordsOfSomebodyWhoRefused_AreReportedWithoutThem()
    {
        var result = Read("d1,interviews,2019-06-04,,,Lived,,,told,Zwetschge,C1,REFUSED,,,");

        var problem = result.Problems.Single();
        Assert.That((problem.Code, problem.Severity, problem.Location), Is.EqualTo((IntakeCodes.RefusedWords, ProblemSeverity.Warning, new ProblemLocation(File, 2, 2, "words"))));
        Assert.That($"{problem} {problem.Expected} {problem.Action}", Does.Not.Contain("Zwetschge"));
        Assert.That(result.Pack!.Drafts.Single().Consent, Is.EqualTo(QuoteConsent.Refused));
    }

    [TestCase("d1,interviews,2019-06-04,,,Lived,,,told,,Z9,Given,,,", "criterion")]
    [TestCase("d1,interviews,2019-06-04,,,Lived,,,told,,C1,Perhaps,,,", "consent")]
    [TestCase("d1,interviews,2019-06-04,,,Lived,,,told,,C1,Given,Sideways,,", "direction")]
    [TestCase("d1,nowhere,2019-06-04,,,Lived,,,told,,C1,Given,,,", "source")]
    public void Read_WrongCell_IsAnErrorOfItsColumn(string row, string column)
    {
        var result = Read(row);

        Assert.That(result.Problems.Select(problem => (problem.Severity, problem.Location.Column)), Is.EqualTo(new[] { (ProblemSeverity.Error, (string?)column) }));
        Assert.That(result.Pack!.Drafts, Is.Empty);
    }

    [Test]
    public void Read_IdOfAnotherRow_IsLeftOut()
    {
        var result = Read("f1,interviews,2019-06-04,,,Lived,,,told,,C1,Given,,,");

        Assert.That(result.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { IntakeCodes.IdDuplicate }));
    }

    [Test]
    public void Read_TelephoneNumberInWords_IsReported()
    {
        var result = Read("d1,interviews,2019-06-04,,,Lived,,,told,Ring me on 07700 900123,C1,Given,,,");

        Assert.That(result.Problems.Select(problem => problem.Location.Column), Is.EqualTo(new[] { "words" }));
        Assert.That(string.Join(' ', result.Problems), Does.Not.Contain("07700"));
    }

    // A host that reads and writes a pack would lose the words without being told.
    [Test]
    public void Write_PackWithDrafts_IsRefused()
    {
        var pack = Read("d1,interviews,2019-06-04,,,Lived,,,told,,C1,Given,,,").Pack!;
        using var zip = new MemoryStream();

        var problems = EvidencePackWriter.WriteZip(pack, zip);

        Assert.That(problems.Select(problem => problem.Code), Is.EqualTo(new[] { IntakeCodes.ItemNotWritable }));
        Assert.That(EvidencePackWriter.WriteZip(pack with { Drafts = [] }, zip), Is.Empty);
    }

    private static PackReadResult Read(string row) => new SamplePack()
        .Replace("pack.json", """{ "kind": "tallies", "path": "tallies.csv" },""", """{ "kind": "tallies", "path": "tallies.csv" }, { "kind": "drafts", "path": "drafts.csv" },""")
        .Set(File, Header + row + "\n").Read();
}
