using HostObjects;
using Sui.Inspection;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

var folder = Directory.CreateDirectory(args is [var path, ..] ? path : "artifacts/host-objects").FullName;
var inspection = SuiInspection.Create();

// <objects>
var survey = inspection.Instruments.Find("service-user-survey")!;
var builder = new EvidencePackBuilder(
        "eastmere-2019", "Eastmere, from the case system", new Provider("eastmere", "Eastmere (synthetic)"), "hmip-probation-2018",
        new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 5, 31)), new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7)),
        system: "crm")
    .Source(new EvidenceSource
    {
        Id = "survey",
        Kind = SourceKind.Survey,
        Origin = Origin.Inspectorate,
        Title = "Survey of the caseload",
        Sample = new Sample(Origin.Inspectorate, 60),
        Representativeness = Representativeness.Adequate,
    })
    .Source(new EvidenceSource { Id = "council", Kind = SourceKind.Council, Origin = Origin.Inspectorate, Title = "Council: register" })
    .Source(new EvidenceSource { Id = "visit", Kind = SourceKind.Observation, Origin = Origin.Inspectorate, Title = "Visit of the office" });

// Rows of a table, with the codes of answers; what they mean is the library's to say.
foreach (var row in HostData.Answers())
{
    builder.Response(
        new ItemFacts("survey", row.On) { From = new RecordLocator("crm", "dbo.Answers", row.Key) },
        survey,
        new Dictionary<string, string?> { ["know_how"] = row.KnowHow, ["told_why"] = row.ToldWhy, ["safe_to_criticise"] = row.Safe },
        person: row.Pseudonym);
}

var pack = builder
    .Proposal(
        new ItemFacts("council", new DateOnly(2019, 1, 10)), "Evening hours", ProposalDecision.Accepted,
        proposal => proposal with
        {
            AnsweredOn = EvidenceDate.On(new DateOnly(2019, 2, 14)),
            AnsweredByDecider = true,
            Reason = "Asked for by many.",
        })
    .Finding(
        new ItemFacts("visit", new DateOnly(2019, 6, 4)) { From = new DocumentLocator("Notes of the visit", Page: 2) },
        "C1", FindingDirection.For, FindingStrength.Moderate, "Two routes for views are on the wall of the waiting room.")
    .Tally(new ItemFacts("survey", new DateOnly(2019, 5, 20)), "I3", favourable: 30, valid: 10, ClaimUnit.People)
    .Build(built => built with { Synthetic = true });

// Everything that is wrong, by kind, id and property: here a tally of 30 of 10.
foreach (var problem in builder.Problems.Concat(inspection.Validate(pack)))
{
    Console.WriteLine(problem);
}

// The assessment leaves out what has errors, and carries the problems.
var assessment = inspection.Assess(pack);
Console.WriteLine($"{assessment.Heard.People} people heard; {assessment.Placement.Rung?.ToString() ?? "not placed"}.");
// </objects>

using (var annex = File.Create(Path.Combine(folder, "annex.html")))
{
    inspection.Write(inspection.Compose(assessment), "html", annex);
}

return assessment.Problems.Count(problem => problem.Severity == ProblemSeverity.Error) == 1 ? 0 : 1;
