using System.Net;
using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Masking;
using Sui.Inspection.Evidence;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Tests.Annexes;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>No string that an assessment carries reaches print except through the guard: identifiers are planted in all of them.</summary>
internal sealed class AssessmentMaskTests
{
    private const string Sure = "07700 900461, planted.person@example.org";
    // Dates of events stay, and after some words a date is one: the words before the bracket keep it apart from what it is planted behind.
    private const string Possible = "of the member (01/02/1980, AB12 CDE, 9434765919)";

    private static readonly string[] SureParts = ["900461", "planted.person"];
    private static readonly string[] PossibleParts = ["01/02/1980", "AB12 CDE", "9434765919"];
    private static readonly Assessment Full = FullAssessment.Create();

    private static IEnumerable<TestCaseData> Plants() =>
    [
        new TestCaseData(AnnexAudience.Published, Sure, SureParts).SetArgDisplayNames("published", "sure"),
        new TestCaseData(AnnexAudience.Published, Possible, PossibleParts).SetArgDisplayNames("published", "possible"),
        new TestCaseData(AnnexAudience.Working, Sure, SureParts).SetArgDisplayNames("working", "sure"),
    ];

    [Test]
    public void Strings_OfAnAssessment_AreAllInTheTable() => Assert.Multiple(() =>
    {
        Assert.That(AssessmentStrings.All, Is.Unique);
        Assert.That(AssessmentStrings.OfTheContracts(), Is.EquivalentTo(AssessmentStrings.All));
    });

    [TestCaseSource(nameof(Plants))]
    public void ForAnnex_PlantsInEveryString_NoneIsLeft(AnnexAudience audience, string plant, string[] parts)
    {
        var planter = new Planter(plant, AssessmentStrings.Masked);
        var planted = planter.In(Full);
        Assert.That(planter.Planted, Is.EquivalentTo(AssessmentStrings.Masked), "everything is planted in");
        Assert.That(Left(planted, parts), Is.EquivalentTo(AssessmentStrings.Masked), "everything planted is found");

        var masked = AssessmentMask.ForAnnex(PrivacyGuard.Nameless, planted, audience);

        Assert.That(Left(masked, parts), Is.Empty);
    }

    [TestCaseSource(nameof(Plants))]
    public void Compose_PlantsInEveryString_NoneIsPrinted(AnnexAudience audience, string plant, string[] parts)
    {
        var planted = new Planter(plant, [.. AssessmentStrings.Text, .. AssessmentStrings.Id]).In(Full);
        foreach (var language in new[] { "en", "cy" })
        {
            var document = new AnnexComposer([]).Compose(planted, new AnnexRequest(audience, language));
            foreach (var renderer in AnnexText.Renderers.Where(renderer => renderer.Format != "pdf"))
            {
                Check($"{renderer.Format} in {language}", WebUtility.HtmlDecode(AnnexText.Render(renderer, document)), parts);
            }

            Check("text", AnnexText.Of(document), parts);
            Check("pdf", PdfText(document), parts);
        }
    }

    [Test]
    public void Json_SureIdentifiersInEveryString_NoneIsWritten()
    {
        var planted = new Planter(Sure, AssessmentStrings.Masked).In(Full);
        using var output = new MemoryStream();
        AssessmentJson.Write(planted, output);

        Check("json", Encoding.UTF8.GetString(output.ToArray()), SureParts);
    }

    [TestCase(AnnexAudience.Published)]
    [TestCase(AnnexAudience.Working)]
    public void ForAnnex_NothingToMask_IsTheSameObject(AnnexAudience audience) =>
        Assert.That(AssessmentMask.ForAnnex(PrivacyGuard.Nameless, Full, audience), Is.SameAs(Full));

    [TestCaseSource(nameof(Plants))]
    public void ForAnnex_IdsThatIdentify_HaveOneMaskWhereverTheyStand(AnnexAudience audience, string plant, string[] parts)
    {
        var planted = new Planter(plant, AssessmentStrings.Id).In(Full);
        var masked = AssessmentMask.ForAnnex(PrivacyGuard.Nameless, planted, audience);

        Assert.Multiple(() =>
        {
            Assert.That(Places(masked.Evidence.Items.Select(item => item.Id)), Is.EqualTo(Places(planted.Evidence.Items.Select(item => item.Id))));
            Assert.That(masked.Evidence.Items.Select(item => item.Id), Is.All.StartsWith("["));
            Assert.That(Evidence(masked), Is.EqualTo(Evidence(Full)), "what signals name is found as before");
            Assert.That(Sources(masked), Is.EqualTo(Sources(Full)));
            Assert.That(masked.Activities.Select(activity => activity.Id), Is.EqualTo(masked.Evidence.Activities.Select(activity => activity.Id)));
            Assert.That(masked.Absences[0].RecordId, Is.EqualTo(masked.Evidence.Absences[0].Id));
            Assert.That(masked.Evidence.Responses.Select(response => response.Person).Distinct().Count(),
                Is.EqualTo(planted.Evidence.Responses.Select(response => response.Person).Distinct().Count()), "as many people as before");
            Assert.That(string.Concat(masked.Evidence.Items.Select(item => item.Id)), Does.Not.Contain(parts[0]));
        });
    }

    [TestCaseSource(nameof(Plants))]
    public void ForAnnex_Again_ChangesNothing(AnnexAudience audience, string plant, string[] parts)
    {
        var once = AssessmentMask.ForAnnex(PrivacyGuard.Nameless, new Planter(plant, AssessmentStrings.Masked).In(Full), audience);

        Assert.That(AssessmentMask.ForAnnex(PrivacyGuard.Nameless, once, audience), Is.SameAs(once));
        Assert.That(parts, Is.Not.Empty);
    }

    [Test]
    public void ForAnnex_IdOfTheRubric_StaysEvenWhereItLooksLikeAnIdentifier()
    {
        const string odd = "X987612";
        var rubric = Full.Rubric with { Criteria = [Full.Rubric.Criteria[0] with { Id = odd }, .. Full.Rubric.Criteria.Skip(1)] };
        var assessment = Full with { Rubric = rubric, Criteria = [Full.Criteria[0] with { Id = odd }, .. Full.Criteria.Skip(1)] };

        Assert.That(AssessmentMask.ForAnnex(PrivacyGuard.Nameless, assessment, AnnexAudience.Published).Criteria[0].Id, Is.EqualTo(odd));
        Assert.That(
            AssessmentMask.ForAnnex(PrivacyGuard.Nameless, assessment with { Rubric = Full.Rubric }, AnnexAudience.Published).Criteria[0].Id,
            Is.EqualTo("[case number]"));
    }

    private static IEnumerable<string> Left(Assessment assessment, string[] parts) => StringMembers.In(assessment, AssessmentStrings.Term)
        .Where(one => parts.Any(part => one.Text.Contains(part, StringComparison.OrdinalIgnoreCase)))
        .Select(one => one.Member).Distinct();

    private static IEnumerable<string> Evidence(Assessment assessment) => Named(
        assessment, signal => signal.EvidenceIds, [.. assessment.Evidence.Items.Select(item => item.Id)]);

    private static IEnumerable<string> Sources(Assessment assessment) => Named(
        assessment, signal => signal.SourceIds, [.. assessment.Evidence.Sources.Select(source => source.Id)]);

    // The places of what signals name, so that ids can be compared whatever they are called.
    private static IEnumerable<string> Named(Assessment assessment, Func<Signal, IEnumerable<string>> ids, List<string> known) => assessment.Criteria
        .SelectMany(outcome => outcome.Signals).Select(weighed => string.Join(' ', ids(weighed.Signal).Select(id => known.IndexOf(id))));

    private static IEnumerable<int> Places(IEnumerable<string> ids)
    {
        var seen = new List<string>();
        foreach (var id in ids)
        {
            if (!seen.Contains(id))
            {
                seen.Add(id);
            }

            yield return seen.IndexOf(id);
        }
    }

    private static string PdfText(AnnexDocument document) => string.Join('\n', Written.Read(AnnexText.Bytes(new PdfAnnexRenderer(), document))
        .Pages.SelectMany(page => page.Texts).Select(text => text.Text));

    private static void Check(string what, string text, string[] parts)
    {
        Assert.That(text, Is.Not.Empty, what);
        Assert.That(text.Split('\n').Where(line => parts.Any(part => line.Contains(part, StringComparison.OrdinalIgnoreCase))), Is.Empty, what);
    }
}
