using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Intake;

/// <summary>What packs declare of surveys and groups against what else they say: method, section 6.</summary>
internal sealed class DeclaredQualityTests
{
    private const string File = "pack.json";

    // The method: of 84 respondents a 15 per cent group is flagged at 5 or fewer (P = 0.00919; 6: 0.02366).
    // R: pbinom(5, 84, 0.15) = 0.009192699; pbinom(6, 84, 0.15) = 0.02365591;
    // R: pbinom(0, 29, 0.15) = 0.008977364; pbinom(0, 28, 0.15) = 0.0105616.
    // Rare and under half the share of 135: R: pbinom(67, 900, 0.15) = 3.477993e-12.
    // Rare and not under half the share of 500: R: pbinom(450, 1000, 0.5) = 0.000865268.
    [TestCase(5, 84, 0.15, true)]
    [TestCase(6, 84, 0.15, false)]
    [TestCase(0, 29, 0.15, true)]
    [TestCase(0, 28, 0.15, false)]
    [TestCase(67, 900, 0.15, true)]
    [TestCase(450, 1000, 0.5, false)]
    [TestCase(0, 0, 0.15, false)]
    [TestCase(0, 84, 0, false)]
    [TestCase(0, 84, 1, true)]
    [TestCase(84, 84, 1, false)]
    [TestCase(0, int.MaxValue, 0.000001, true)]
    [TestCase(0, int.MaxValue, 1e-300, false)]
    [TestCase(1, int.MaxValue, 0.999999999, true)]
    [TestCase(140_000_000, int.MaxValue, 0.15, true)]
    public void IsUnheard_CountsOfAGroup_FollowsTheRule(int heard, int all, double share, bool unheard) =>
        Assert.That(Sui.Inspection.Analysis.GroupRule.IsUnheard(heard, all, share), Is.EqualTo(unheard));

    [TestCase("Adequate", 5, true)]
    [TestCase("Adequate", 6, false)]
    [TestCase("Poor", 5, false)]
    [TestCase("Poor", 6, true)]
    public void Read_GroupRule_IsComparedWithTheProfile(string declared, int women, bool warns)
    {
        var result = new SamplePack()
            .Replace(File, "\"groupRule\": \"Adequate\"", $"\"groupRule\": \"{declared}\"")
            .Replace(File, "\"heard\": 11", $"\"heard\": {women}")
            .Replace(File, "\"heard\": 73", $"\"heard\": {84 - women}")
            .Read();

        var found = result.Problems.Where(problem => problem.Code == IntakeCodes.GroupRuleContradicted).ToList();
        Assert.That(found, Has.Count.EqualTo(warns ? 1 : 0));
        Assert.That(
            found.Select(problem => (problem.Severity, problem.Location)),
            Is.All.EqualTo((ProblemSeverity.Warning, new ProblemLocation(File, Line: 13, Column: "caseload.groupRule"))));
        Assert.That(result.Pack!.Caseload!.GroupRule.ToString(), Is.EqualTo(declared), "What is declared stands.");
    }

    // The survey of the example asks sex and age; its answers count 18 women and 92 men, and 110 people in five groups of age.
    [TestCase(true, true, "Sex", "Age")]
    [TestCase(true, false, "Age")]
    [TestCase(false, false)]
    public void Validate_AnswersThatFitAProfileWithoutNumbers_AreToldOfEachCharacteristic(bool noAges, bool noSexes, params string[] expected)
    {
        var pack = ExamplePacks.Assess("synthetic-strong").Evidence;
        var profile = pack.Caseload!.Profile.Select(group => (group.Characteristic == "Sex" ? noSexes : noAges) ? group with { Heard = null } : group);

        var told = ExamplePacks.Inspection.Validate(pack with { Caseload = pack.Caseload with { Profile = [.. profile] } })
            .Where(problem => problem.Code == "SUI1137").ToList();

        Assert.That(told.Select(problem => problem.Message), Is.EqualTo(expected.Select(one =>
            $"110 people said what fits the profile's '{one}', and the profile does not say how many of each group were heard: the group rule, on which C4 rests, "
                + "cannot be worked out.")));
        Assert.That(told.Select(problem => (problem.Severity, problem.Location.Column)), Is.EqualTo(expected.Select(one =>
            (ProblemSeverity.Warning, $"caseload.profile[{(one == "Sex" ? 0 : 2)}].heard"))));
    }

    // 18 women and 92 men answered; as many, or more, can have been heard, and fewer cannot.
    [TestCase(18, 92, 0, "")]
    [TestCase(40, 92, 0, "")]
    [TestCase(17, 92, 1, "Of the group 'Women' 17 people are said to have been heard, and 18 answered.")]
    [TestCase(1, 0, 2, "Of the group 'Women' 1 person is said to have been heard, and 18 answered.")]
    public void Validate_NumbersHeardThatTheAnswersContradict_AreNamedWithBoth(int women, int men, int told, string message)
    {
        var pack = ExamplePacks.Assess("synthetic-strong").Evidence;
        var profile = pack.Caseload!.Profile.Select(group => group.Characteristic != "Sex" ? group : group with { Heard = group.Name == "Women" ? women : men });

        var found = ExamplePacks.Inspection.Validate(pack with { Caseload = pack.Caseload with { Profile = [.. profile] } }).Where(problem => problem.Code == "SUI1150").ToList();

        Assert.That(found.Select(problem => problem.Severity), Is.EqualTo(Enumerable.Repeat(ProblemSeverity.Warning, told)));
        Assert.That(found.Take(1).Select(problem => (problem.Message, problem.Location.Column)), Is.All.EqualTo((message, "caseload.profile[0].heard")));
    }

    // A row of answer patterns is as many people as it counts: the 18 women whose answers carry their sex, each counted three times, are 54.
    [TestCase(54, 0)]
    [TestCase(53, 1)]
    public void Validate_NumbersHeard_AreHeldAgainstWhatPatternsCount(int women, int told)
    {
        var pack = ExamplePacks.Assess("synthetic-strong").Evidence;
        var profile = pack.Caseload!.Profile.Select(group => group with { Heard = group.Name == "Women" ? women : null });
        var found = ExamplePacks.Inspection.Validate(pack with
        {
            Caseload = pack.Caseload with { Profile = [.. profile] },
            Responses = [.. pack.Responses.Select(response => response with { Person = null, People = 3 })],
        }).Where(problem => problem.Code == "SUI1150").ToList();

        Assert.That(found.Select(problem => problem.Message), Is.EqualTo(Enumerable.Repeat("Of the group 'Women' 53 people are said to have been heard, and 54 answered.", told)));
    }

    // Where nothing but answers tells of people, no more can have been heard.
    [TestCase(0, 0)]
    [TestCase(1, 1)]
    public void Validate_MorePeopleHeardThanTheEvidenceHolds_AreNamed(int more, int told)
    {
        var pack = ExamplePacks.Assess("synthetic-strong").Evidence;
        var source = pack.Responses.Where(response => response.Experience == Vocabulary.Experience.Lived).GroupBy(response => response.SourceId).MaxBy(group => group.Count())!.Key;
        var people = pack.Responses.Count(response => response.SourceId == source && response.Outcome is (ResponseOutcome.Completed or ResponseOutcome.Partial));
        var heard = people + more;
        var profile = pack.Caseload!.Profile.Where(group => group.Characteristic == "Sex").Select(group => group with { Heard = group.Name == "Women" ? 18 : heard - 18 });

        var found = ExamplePacks.Inspection.Validate(pack with
        {
            Caseload = pack.Caseload with { Profile = [.. profile] },
            Responses = [.. pack.Responses.Where(response => response.SourceId == source)],
            Tallies = [],
            Activities = [],
            Meetings = [],
            Findings = [],
            Proposals = [],
        }).Where(problem => problem.Code == "SUI1150").ToList();

        Assert.That(found.Select(problem => problem.Message), Is.EqualTo(Enumerable.Repeat(
            $"Of the groups of 'Sex' {heard} people are said to have been heard, and all sources together hold the answers of {people}.", told)));
    }

    [TestCase("Adequate")]
    [TestCase("Poor")]
    public void Read_GroupRuleWhereNumbersAreMissing_IsNotContradicted(string declared) => Assert.That(
        new SamplePack()
            .Replace(File, "\"groupRule\": \"Adequate\"", $"\"groupRule\": \"{declared}\"")
            .Replace(File, "\"representativeness\": \"Adequate\"", "\"representativeness\": \"Poor\"")
            .Replace(File, ", \"heard\": 11", string.Empty)
            .Read().Problems,
        Is.Empty);

    // Two answers: of 10 invited 20 per cent, of 11 under it.
    [TestCase(10, 0)]
    [TestCase(11, 1)]
    public void Read_RepresentativeSurvey_NeedsAFifthOfThoseInvited(int invited, int warnings)
    {
        var problems = new SamplePack().Replace(File, "\"invited\": 5 ", $"\"invited\": {invited} ").Read().Problems;

        Assert.That(
            problems.Select(problem => (problem.Code, problem.Severity, problem.Location)),
            Is.EqualTo(Enumerable.Repeat(
                (IntakeCodes.ResponseRateTooLow, ProblemSeverity.Warning,
                    new ProblemLocation(File, Line: 23, Column: "sources[1].representativeness")),
                warnings)));
    }

    [TestCase("survey.csv", "s2,survey,2019-05,2019-05-20,2019-06,Lived,,,Partial,neither",
        "s2,survey,2019-05,2019-05-20,2019-06,Lived,,,Declined,")]
    [TestCase("survey.csv", "Lived,,,Partial", "Lived,,anna,Partial")]
    public void Read_SomebodyWhoDidNotAnswerOrAnsweredTwice_IsNotCounted(string file, string old, string with) => Assert.That(
        new SamplePack().Replace(File, "\"invited\": 5 ", "\"invited\": 6 ").Replace(file, old, with).Read().Problems
            .Where(problem => problem.Severity == ProblemSeverity.Warning).Select(problem => problem.Code),
        Does.Contain(IntakeCodes.ResponseRateTooLow));

    [Test]
    public void Read_RowsLeftOut_SayNothingAboutTheResponseRate() => Assert.That(
        new SamplePack().Replace(File, "\"invited\": 5 ", "\"invited\": 6 ").Replace("survey.csv", ",Partial,", ",Some,")
            .ReadOnlyProblem().Code,
        Is.EqualTo(IntakeCodes.CellValue));

    [Test]
    public void Read_SurveyThatIsPoorOrHasNoAnswers_IsNotWarnedOf()
    {
        Assert.That(
            new SamplePack().Replace(File, "\"invited\": 5 ", "\"invited\": 500 ")
                .Replace(File, "\"representativeness\": \"Adequate\"", "\"representativeness\": \"Poor\"").Read().Problems,
            Is.Empty);
        Assert.That(
            new SamplePack().Replace(File, "\"invited\": 5 ", "\"invited\": 500 ")
                .Replace("survey.csv", ",Completed,agree", ",NotReached,").Replace("survey.csv", ",Partial,neither", ",NotReached,")
                .Read().Problems,
            Is.Empty);
    }

    // Method, section 6: Poor without a profile, where the rate is unknown or under 20 per cent, or by the group rule (of 84, 6 of a group of 15 per cent pass, 5 do not). Two answered.
    [TestCase(10, "\"Adequate\"", 6, "By the numbers given it is Adequate: at least 20 per cent of those invited answered, and by the group rule no group goes unheard.")]
    [TestCase(10, null, 6, "By the numbers given it is Adequate: at least 20 per cent of those invited answered, and by the group rule no group goes unheard.")]
    [TestCase(10, null, 5, "By the rules it is Poor: by the group rule a group of the caseload goes unheard.")]
    [TestCase(10, "\"Poor\"", 5, "By the rules it is Poor: by the group rule a group of the caseload goes unheard.")]
    [TestCase(11, "\"Adequate\"", 6, "By the rules it is Poor: under 20 per cent of those invited answered.")]
    [TestCase(10, null, null, "By the rules it is Poor as long as these are not known: how many of each group of the caseload were heard (the sheet Caseload).")]
    [TestCase(null, "\"Adequate\"", 6, "By the rules it is Poor as long as these are not known: how many people were invited.")]
    [TestCase(1, "\"Adequate\"", 6, "By the rules it is Poor as long as these are not known: how many people were invited, since fewer are given than answered.")]
    public void Read_SurveyOfWhichNothingIsDeclared_IsWarnedOfWithWhatItsNumbersGive(int? invited, string? rule, int? women, string gives)
    {
        var pack = new SamplePack().Replace(File, "\"representativeness\": \"Adequate\"", "\"representativeness\": null")
            .Replace(File, "\"invited\": 5 ", $"\"invited\": {invited?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"} ")
            .Replace(File, "\"groupRule\": \"Adequate\"", $"\"groupRule\": {rule ?? "null"}")
            .Replace(File, ", \"heard\": 11", women is null ? string.Empty : $", \"heard\": {women}")
            .Replace(File, ", \"heard\": 73", women is null ? string.Empty : $", \"heard\": {84 - women}");

        var result = pack.Read();

        var problem = result.Problems.Single(one => one.Code == "SUI1140");
        Assert.That((problem.Severity, problem.Location.File, problem.Location.Column), Is.EqualTo((ProblemSeverity.Warning, File, "sources[1].representativeness")));
        Assert.That(problem.Message, Is.EqualTo("The representativeness of the survey is left empty, so the survey counts as Poor and weighs less. " + gives));
        Assert.That(result.Pack!.Sources.Single(source => source.Id == "survey").Representativeness, Is.Null, "What is left empty stands, and counts as Poor.");
    }

    [Test]
    public void Read_SurveyWithoutAnswers_IsNotWarnedOfYet() => Assert.That(
        new SamplePack().Replace(File, "\"representativeness\": \"Adequate\"", "\"representativeness\": null")
            .Replace("survey.csv", ",Completed,agree", ",NotReached,").Replace("survey.csv", ",Partial,neither", ",NotReached,")
            .Replace("tallies.csv", "t1,survey", "t1,interviews").Read().Problems,
        Is.Empty);

    [TestCase("Lived", 1)]
    [TestCase("Learned", 0)]
    public void Read_RepresentativeSurveyOfACaseloadThatIsNot_IsWarnedOf(string experience, int warnings)
    {
        var result = new SamplePack()
            .Replace(File, "\"groupRule\": \"Adequate\"", "\"groupRule\": \"Poor\"")
            .Replace(File, "\"heard\": 11", "\"heard\": 1")
            .Replace("survey.csv", "Lived", experience)
            .Read();

        Assert.That(
            result.Problems.Select(problem => (problem.Code, problem.Severity)),
            Is.EqualTo(Enumerable.Repeat((IntakeCodes.GroupRuleAgainstSurvey, ProblemSeverity.Warning), warnings)));
        Assert.That(result.Pack!.Sources.Single(source => source.Id == "survey").Representativeness,
            Is.EqualTo(Representativeness.Adequate), "What is declared stands.");
    }
}
