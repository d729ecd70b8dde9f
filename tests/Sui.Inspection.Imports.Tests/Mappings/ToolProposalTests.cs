using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;

namespace Sui.Inspection.Imports.Tests.Mappings;

/// <summary>What is proposed for the synthetic export of each tool.</summary>
internal sealed class ToolProposalTests
{
    [Test]
    public void Propose_Alchemer_MapsOptionsByLabelAndQuestion()
    {
        var proposal = Proposals.For(SyntheticExports.Alchemer);

        Assert.That(proposal.Uses(), Is.EqualTo(new[]
        {
            "0 ResponseId", "1 StartedAt", "2 SubmittedAt", "3 Status", "19 Answer know_how", "20 Answer heard", "21 Option reached letter",
            "22 Option reached email", "24 Answer when_asked", "25 Answer say_more",
        }));
        Assert.That(proposal.Identifiers(), Is.EqualTo(new[] { 4, 9, 10, 12, 13, 14, 16, 18 }));
        Assert.That(proposal.Columns[3].Mapping.Answers["Disqualified"], Is.EqualTo("disqualified"));
        Assert.That(proposal.Columns[23].Why, Does.Contain("beside the options"));
        Assert.That(proposal.Mapping.Culture, Is.EqualTo("en-GB"));
        Assert.That(proposal.Problems, Is.Empty);
    }

    [Test]
    public void Propose_MicrosoftForms_JoinsOptionsBySemicolonAndFindsTheMonthFirst()
    {
        var proposal = Proposals.For(SyntheticExports.MicrosoftForms);

        Assert.That(proposal.Uses(), Is.EqualTo(new[]
        {
            "0 ResponseId", "1 StartedAt", "2 SubmittedAt", "6 Answer know_how", "7 Answer heard", "8 Answer reached",
            "9 Answer when_asked", "10 Answer say_more",
        }));
        Assert.That(proposal.Identifiers(), Is.EqualTo(new[] { 3, 4 }));
        Assert.That(proposal.Columns[8].Mapping.Separator, Is.EqualTo(";"));
        Assert.That(proposal.Columns[8].NotUnderstood, Is.Zero);
        Assert.That(proposal.Mapping.Culture, Is.EqualTo("en-US"));
        Assert.That(proposal.Problems, Is.Empty);
    }

    [Test]
    public void Propose_SurveyMonkey_MapsBothRowsAndAsksForTheCulture()
    {
        var proposal = Proposals.For(SyntheticExports.SurveyMonkey);

        Assert.That(proposal.Uses(), Is.EqualTo(new[]
        {
            "0 ResponseId", "2 StartedAt", "3 SubmittedAt", "9 Answer know_how", "10 Answer heard", "11 Option reached letter",
            "12 Option reached email", "14 Answer when_asked", "15 Answer say_more",
        }));
        Assert.That(proposal.Identifiers(), Is.EqualTo(new[] { 4, 5, 6, 7, 8 }));
        Assert.That(proposal.Codes(), Is.EqualTo(new[] { MappingCodes.CultureNeeded }));
        Assert.That(proposal.Problems.Single().Action, Does.Contain("--culture"));
        Assert.That(Proposals.For(SyntheticExports.SurveyMonkey, culture: "en-GB").Problems, Is.Empty);
    }

    [Test]
    public void Propose_KoboNames_TakesTheColumnsOfOptionsNotTheirSummary()
    {
        var proposal = Proposals.For(SyntheticExports.KoboNames);

        Assert.That(proposal.Uses(), Is.EqualTo(new[]
        {
            "0 StartedAt", "2 Answer know_how", "3 Answer heard", "5 Option reached letter", "6 Option reached email",
            "7 Answer when_asked", "10 Answer say_more", "12 ResponseId", "14 SubmittedAt", "15 Status",
        }));
        Assert.That(proposal.Columns[4].Why, Does.Contain("columns of its options"));
        Assert.That(proposal.Columns[15].Mapping.Answers["Not Approved"], Is.EqualTo("rejected"));
        Assert.That(proposal.Identifiers(), Is.EqualTo(new[] { 8, 9, 18 }));
        Assert.That(proposal.Mapping.Culture, Is.Null);
        Assert.That(proposal.Problems, Is.Empty);
    }

    [Test]
    public void Propose_KoboLabels_MapsTheSame()
    {
        var proposal = Proposals.For(SyntheticExports.KoboLabels);

        Assert.That(proposal.Uses(), Is.EqualTo(new[]
        {
            "0 StartedAt", "2 Answer know_how", "3 Answer heard", "5 Option reached letter", "6 Option reached email",
            "7 Answer when_asked", "8 Answer say_more", "9 ResponseId", "11 SubmittedAt", "12 Status",
        }));
        Assert.That(proposal.Mapping.HeaderRows, Is.EqualTo(2));
        Assert.That(proposal.Problems, Is.Empty);
    }

    [Test]
    public void Propose_OdkCentral_JoinsOptionsBySpaces()
    {
        var proposal = Proposals.For(SyntheticExports.OdkCentral);

        Assert.That(proposal.Uses(), Is.EqualTo(new[]
        {
            "0 SubmittedAt", "2 Answer know_how", "3 Answer heard", "4 Answer reached", "5 Answer when_asked", "8 Answer say_more",
            "9 ResponseId", "14 Status", "15 Status",
        }));
        Assert.That(proposal.Columns[4].Mapping.Separator, Is.EqualTo(" "));
        Assert.That(proposal.Columns[15].Mapping.Answers["rejected"], Is.EqualTo("rejected"));
        Assert.That(proposal.Identifiers(), Is.EqualTo(new[] { 6, 7, 10, 11, 16 }));
        Assert.That(proposal.Problems, Is.Empty);
    }

    [Test]
    public void Propose_LimeSurveyCodes_TakesABlankDateForPartial()
    {
        var proposal = Proposals.For(SyntheticExports.LimeCodes);

        Assert.That(proposal.Uses(), Is.EqualTo(new[]
        {
            "0 ResponseId", "1 SubmittedAt", "5 StartedAt", "9 Answer know_how", "10 Answer heard", "11 Option reached letter",
            "12 Option reached email", "14 Answer when_asked", "15 Answer say_more",
        }));
        Assert.That(proposal.Columns[1].Mapping.BlankMeansPartial, Is.True);
        Assert.That(proposal.Columns[10].Mapping.Answers["N/A"], Is.EqualTo("blank"));
        Assert.That(proposal.Columns[10].NotUnderstood + proposal.Columns[11].NotUnderstood, Is.Zero);
        Assert.That(proposal.Identifiers(), Is.EqualTo(new[] { 7 }));
        Assert.That(proposal.Problems, Is.Empty);
    }

    [Test]
    public void Propose_LimeSurveyTexts_MapsTheSame()
    {
        var proposal = Proposals.For(SyntheticExports.LimeTexts);

        Assert.That(proposal.Uses(), Is.EqualTo(new[]
        {
            "0 ResponseId", "1 SubmittedAt", "5 Answer know_how", "6 Answer heard", "7 Option reached letter", "8 Option reached email",
            "10 Answer when_asked", "11 Answer say_more",
        }));
        Assert.That(proposal.Problems, Is.Empty);
    }

    [Test]
    public void Propose_SmartSurvey_IsServedByTheGenericLayout()
    {
        var proposal = Proposals.For(SyntheticExports.SmartSurvey);

        Assert.That(proposal.Uses(), Is.EqualTo(new[]
        {
            "0 ResponseId", "2 StartedAt", "3 SubmittedAt", "6 Answer know_how", "7 Answer heard", "8 Answer when_asked",
        }));
        Assert.That(proposal.Unanswered.Select(question => question.QuestionId), Is.EqualTo(new[] { "reached", "say_more" }));
        Assert.That(proposal.Columns[2].Certainty, Is.EqualTo(MappingCertainty.Check));
        Assert.That(proposal.Mapping.Culture, Is.EqualTo("en-GB"));
        Assert.That(proposal.Codes(), Is.EquivalentTo(new[] { MappingCodes.NoColumn, MappingCodes.ToBeChecked }));
    }

    [Test]
    public void Propose_Qualtrics_ReadsCodesAndTextsAboveAMark()
    {
        var proposal = Proposals.For(SyntheticExports.Qualtrics);

        Assert.That(proposal.Mapping.HeaderRows, Is.EqualTo(3));
        Assert.That(proposal.Uses(), Is.EqualTo(new[]
        {
            "0 StartedAt", "1 SubmittedAt", "2 Status", "3 Status", "4 ResponseId", "6 Answer know_how", "7 Answer heard",
            "8 Option reached letter", "9 Option reached email",
        }));
        Assert.That(proposal.Identifiers(), Is.EqualTo(new[] { 5 }));
        Assert.That(proposal.Columns[2].Mapping.Answers["Survey Preview"], Is.EqualTo("test"));
        Assert.That(proposal.Columns[6].NotUnderstood, Is.Zero);
    }
}
