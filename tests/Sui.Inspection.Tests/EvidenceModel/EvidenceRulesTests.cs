using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Intake;

namespace Sui.Inspection.Tests.EvidenceModel;

/// <summary>Rules on evidence that never was a file: the same codes as through files, and places by kind, id and property.</summary>
internal sealed class EvidenceRulesTests
{
    private static readonly EvidencePack Clean = new SamplePack().Read().Pack!;

    private static EvidenceDate Day(string text) => EvidenceDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    // What a cell says, and the same said of the model. The codes are those of docs/error-codes.md.
    private static IEnumerable<TestCaseData> Cases() =>
    [
        Case("tallies.csv", ",7.5,12", ",12.5,12", pack => pack with { Tallies = [pack.Tallies[0] with { Favourable = 12.5 }] }, "SUI2013"),
        Case("tallies.csv", "I1,People", "C1,People", pack => pack with { Tallies = [pack.Tallies[0] with { CriterionId = "C1" }] }, "SUI2034"),
        Case("tallies.csv", "I1,People", "C4,People", pack => pack with { Tallies = [pack.Tallies[0] with { CriterionId = "C4" }] }, "SUI2035"),
        Case("tallies.csv", "I1,People", "Z9,People", pack => pack with { Tallies = [pack.Tallies[0] with { CriterionId = "Z9" }] }, "SUI2019"),
        Case("tallies.csv", "I1,People", "I1,Proposals", pack => pack with { Tallies = [pack.Tallies[0] with { Unit = ClaimUnit.Proposals }] }, "SUI2040"),
        Case("tallies.csv", "t1,survey", "t1,nowhere", pack => pack with { Tallies = [pack.Tallies[0] with { SourceId = "nowhere" }] }, "SUI2017"),
        Case("tallies.csv", "2019-05,,", "1999-05,,", pack => pack with { Tallies = [pack.Tallies[0] with { Dates = new ItemDates(Day("1999-05")) }] }, "SUI2010"),
        Case("tallies.csv", "t1,", "a1,", pack => pack with { Tallies = [pack.Tallies[0] with { Id = "a1" }] }, "SUI2016"),
        Case("meetings.csv", ",3,2", ",1,2", pack => pack with { Meetings = [pack.Meetings[0] with { ProposalsRaised = 1 }] }, "SUI2013", "SUI2021"),
        Case("meetings.csv", "m1,council", "m1,minutes", pack => pack with { Meetings = [pack.Meetings[0] with { SourceId = "minutes" }] }, "SUI2018", "SUI2021"),
        Case("proposals.csv", ",m1,", ",m9,", pack => pack with { Proposals = [pack.Proposals[0] with { MeetingId = "m9" }, pack.Proposals[1]] }, "SUI2020"),
        Case("proposals.csv", "2019-02-14", "2018-02-14", pack => pack with { Proposals = [pack.Proposals[0] with { AnsweredOn = Day("2018-02-14") }, pack.Proposals[1]] }, "SUI2011"),
        Case("proposals.csv", "yes,Accepted", "no,Accepted", pack => pack with { Proposals = [pack.Proposals[0] with { InRegister = false }, pack.Proposals[1]] }, "SUI2025"),
        Case("proposals.csv", "yes,Asked", ",Asked", pack => pack with { Proposals = [pack.Proposals[0] with { AnsweredByDecider = null }, pack.Proposals[1]] }, "SUI2024"),
        Case("findings.csv", "coder 2", "coder 1", pack => pack with { Findings = [pack.Findings[0], pack.Findings[1] with { Coder = "coder 1" }] }, "SUI2032"),
        Case("findings.csv", "u1,coder 2", "u1,", pack => pack with { Findings = [pack.Findings[0], pack.Findings[1] with { Coder = null }] }, "SUI2033"),
        Case("findings.csv", "e1,u1,coder 2", "e2,u1,coder 2", pack => pack with { Findings = [pack.Findings[0], pack.Findings[1] with { Event = "e2" }] }, "SUI2031"),
        Case("activities.csv", "2018,2019-05", "2018,2018", pack => pack with { Activities = [pack.Activities[0] with { EndedOn = Day("2018") }] }, "SUI2011"),
        Case("survey.csv", "s2,survey,2019-05,2019-05-20,2019-06,Lived,,,", "s2,survey,2019-05,2019-05-20,2019-06,Lived,,anna,", pack => pack with { Responses = [.. pack.Responses.Take(3), pack.Responses[3] with { Person = "anna" }] }, "SUI2029"),
        Case("quotes.csv", "q4,council,2019-01-10,,,Lived,,We said it twice,member of the council,NotRecorded", "q4,council,2019-01-10,,,Lived,,We said it twice,member of the council,Published", pack => pack with { Quotes = [.. pack.Quotes.Take(3), pack.Quotes[3] with { Consent = QuoteConsent.Published }] }, "SUI2038"),
        Case("quotes.csv", "q4,council,2019-01-10,,,Lived,,We said it twice,member of the council,NotRecorded", "q4,council,2019-01-10,,,Lived,,We said it twice,member of the council,Refused", pack => pack with { Quotes = [.. pack.Quotes.Take(3), pack.Quotes[3] with { Consent = QuoteConsent.Refused }] }, "SUI2037"),
        Case("absences.csv", "RequestedNotSupplied,2019-06-03", "RequestedNotSupplied,", pack => pack with { Absences = [pack.Absences[0] with { RequestedOn = null }, pack.Absences[1]] }, "SUI2036"),
        Case("pack.json", "0.85", "0.75", pack => pack with { Caseload = pack.Caseload! with { Profile = [pack.Caseload.Profile[0], pack.Caseload.Profile[1] with { Share = 0.75 }] } }, "SUI1116"),
        Case("pack.json", "\"size\": 8200", "\"size\": 83", pack => pack with { Caseload = pack.Caseload! with { Size = 83 } }, "SUI1141"),
        Case("pack.json", "\"size\": 8200", "\"size\": 84", pack => pack with { Caseload = pack.Caseload! with { Size = 84 } }),
        Case("pack.json", "\"size\": 8200", "\"size\": 11", pack => pack with { Caseload = pack.Caseload! with { Size = 11 } }, "SUI1141", "SUI1141"),
        Case("pack.json", "\"designEffect\": 1.2", "\"designEffect\": 0.2", pack => pack with { Sources = [.. pack.Sources.Select(source => source.Id == "survey" ? source with { DesignEffect = 0.2 } : source)] }, "SUI1112", "SUI1211", "SUI1211"),
    ];

    private static TestCaseData Case(string file, string old, string with, Func<EvidencePack, EvidencePack> change, params string[] codes) =>
        new TestCaseData(file, old, with, change, codes).SetArgDisplayNames(file, with);

    [TestCaseSource(nameof(Cases))]
    public void Check_SameFaultInAFileAndInTheModel_GivesTheSameCodes(
        string file, string old, string with, Func<EvidencePack, EvidencePack> change, string[] codes)
    {
        var read = new SamplePack().Replace(file, old, with).Read();
        var sound = Check(change(Clean));

        Assert.Multiple(() =>
        {
            Assert.That(read.Problems.Select(problem => problem.Code), Is.EquivalentTo(codes));
            Assert.That(
                sound.Problems.Select(problem => (problem.Code, problem.Severity)),
                Is.EquivalentTo(read.Problems.Select(problem => (problem.Code, problem.Severity))));
            Assert.That(sound.Pack.Items.Select(item => item.Id), Is.EqualTo(read.Pack!.Items.Select(item => item.Id)));
        });
    }

    [Test]
    public void Check_SoundPack_IsThePackItself()
    {
        var sound = Check(Clean);

        Assert.That(sound.Problems, Is.Empty);
        Assert.That(sound.Pack.Responses, Is.SameAs(Clean.Responses));
    }

    [Test]
    public void Check_ItemOfASystem_IsPlacedByKindIdAndProperty()
    {
        var tally = Clean.Tallies[0] with { Favourable = 30, Valid = 10, Locator = new RecordLocator("crm", "Counts", "77") };

        Assert.That(
            Check(Clean with { Tallies = [tally] }).Problems.Single().Location,
            Is.EqualTo(new ProblemLocation("pack", Column: "Favourable") { Item = "Tally", Id = "t1" }));
    }

    [Test]
    public void Check_NothingWhereAnItemIsMeant_IsPlacedByItsNumber() => Assert.That(
        Check(Clean with { Tallies = [Clean.Tallies[0], null!] }).Problems.Single(),
        Is.EqualTo(new Problem
        {
            Code = "SUI2007",
            Severity = ProblemSeverity.Error,
            Location = new ProblemLocation("pack", Column: "Item") { Item = "Tally", Id = "#2" },
            Message = "A required value is missing.",
            Expected = "A value.",
            Action = "Fill it in.",
        }));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(-1)]
    public void Check_CountThatIsNone_IsOneError(double favourable) => Assert.That(
        Check(Clean with { Tallies = [Clean.Tallies[0] with { Favourable = favourable }] }).Problems.Select(problem => problem.Code),
        Is.EqualTo(new[] { "SUI2012" }));

    [Test]
    public void Check_SameObjectTwice_KeepsTheFirst()
    {
        var sound = Check(Clean with { Tallies = [Clean.Tallies[0], Clean.Tallies[0]] });

        Assert.That(sound.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI2016" }));
        Assert.That(sound.Pack.Tallies, Has.Count.EqualTo(1));
    }

    [Test]
    public void Check_DuplicateSource_IsLeftOutAndNamed()
    {
        var sound = Check(Clean with { Sources = [.. Clean.Sources, Clean.Sources[0]] });

        Assert.That(sound.Problems.Select(problem => (problem.Code, problem.Location.Column)), Is.EqualTo(new[] { ("SUI1114", "sources[4].id") }));
        Assert.That(sound.Pack.Sources, Has.Count.EqualTo(4));
    }

    [Test]
    public void Check_Answers_AreHeldToTheInstrument()
    {
        var talk = Clean.Responses[0] with
        {
            Answers = new Dictionary<string, AnswerMeaning> { ["told"] = AnswerMeaning.NotFavourable, ["safe"] = AnswerMeaning.Favourable, ["other"] = AnswerMeaning.Neutral },
            Values = new Dictionary<string, string> { ["told"] = "yes", ["safe"] = "perhaps" },
        };

        Assert.That(
            Check(Clean with { Responses = [talk] }).Problems.Select(problem => (problem.Code, problem.Severity, problem.Location.Column)),
            Is.EquivalentTo(new[]
            {
                ("SUI2044", ProblemSeverity.Warning, "other"), ("SUI2045", ProblemSeverity.Error, "told"), ("SUI2027", ProblemSeverity.Error, "safe"),
            }));
    }

    [Test]
    public void Check_IdsThatIdentify_AreWarnedOfAndNotRepeated()
    {
        var problems = Check(Clean with { Tallies = [Clean.Tallies[0] with { Id = "jane.roe@example.org", Locator = new RecordLocator("crm", "c", "1") }] }).Problems;

        Assert.That(problems.Select(problem => (problem.Code, problem.Severity)), Is.EqualTo(new[] { ("SUI6305", ProblemSeverity.Warning) }));
        Assert.That(string.Join('\n', problems), Does.Not.Contain("jane"));
    }

    private static SoundPack Check(EvidencePack pack) =>
        new EvidenceRules(KnownData.Instruments, PrivacyGuard.Nameless).Check(pack, KnownData.Rubric);
}
