using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Instruments;
using static Sui.Inspection.Imports.Tests.Support.SyntheticInstrument;

namespace Sui.Inspection.Imports.Tests.Mappings;

/// <summary>Which headers name which questions.</summary>
internal sealed class QuestionMatchingTests
{
    [TestCase("know_how", "know_how")]
    [TestCase("KNOW_HOW", "know_how")]
    [TestCase("views/people/know_how", "know_how")]
    [TestCase("views-know_how", "know_how")]
    [TestCase("know_how. Would you know?", "know_how")]
    [TestCase("  WOULD YOU KNOW HOW\nto get something changed here ?? ", "know_how")]
    [TestCase("Q3. Would you know how to get something changed here?", "know_how")]
    [TestCase("3) Would you know how to get something changed here? *", "know_how")]
    [TestCase("Question 12: Would you know how to get something changed here? (required)", "know_how")]
    [TestCase("<p><strong>Would you know</strong> how to get&nbsp;something changed here?</p>", "know_how")]
    [TestCase("About us/Would you know how to get something changed here?", "know_how")]
    [TestCase("A fyddech chi'n gwybod sut i gael rhywbeth wedi'i newid yma?", "know_how")]
    [TestCase("\u200FI feel listened to.\u200E", "heard")]
    [TestCase("Q2 - I feel listened to", "heard")]
    [TestCase("I feel listened to.\n(please tick one)", "heard")]
    [TestCase("2. I feel listened to [Choose one] *", "heard")]
    [TestCase("Rwy’n teimlo bod rhywun yn gwrando arnaf (ticiwch un)", "heard")]
    [TestCase("A fyddech chi’n gwybod sut i gael rhŷwbeth wedi’i newid yma?", "know_how")]
    public void Propose_HeaderThatNamesAQuestion_IsCertain(string header, string question)
    {
        var column = Proposals.For([[header], ["Yes"]]).Columns.Single();

        Assert.That(column.Mapping.QuestionId, Is.EqualTo(question));
        Assert.That(column.Mapping.Likely, Is.False);
        Assert.That(column.Certainty, Is.EqualTo(MappingCertainty.Certain));
    }

    // A form shows a hint beneath the question, and some tools export both as one heading.
    [Test]
    public void Propose_HeaderOfAQuestionWithItsHint_IsThatQuestion(
        [Values("service-user-survey", "telephone-interview")] string id, [Values(" ", "\n", "\r\n")] string between)
    {
        var instrument = SuiInspection.Create().Instruments.Find(id)!;
        var hinted = instrument.Questions.Where(question => question.Hint is not null).ToList();
        Assert.That(hinted, Is.Not.Empty);
        foreach (var question in hinted)
        {
            var found = new QuestionIndex(instrument).ByText(TextFold.Fold(question.Text.English + between + question.Hint!.English));
            Assert.That(found.Select(one => one.Id), Is.EqualTo(new[] { question.Id }));
        }
    }

    [TestCase("Would you know how to get things changed here?")]
    [TestCase("Would you know how to get something changed there")]
    [TestCase("Would you know how to get some..")]
    [TestCase("1. Would you know how to get …")]
    public void Propose_HeaderMuchLikeAQuestion_IsLikelyAndNoMore(string header)
    {
        var proposal = Proposals.For([[header], ["Yes"]]);

        Assert.That(proposal.Columns.Single().Mapping.QuestionId, Is.EqualTo("know_how"));
        Assert.That(proposal.Columns.Single().Certainty, Is.EqualTo(MappingCertainty.Check));
        Assert.That(proposal.Columns.Single().Mapping.Likely, Is.True);
    }

    [TestCase("I do not feel listened to.")]
    [TestCase("Would you not know how to get something changed here?")]
    [TestCase("Something else")]
    [TestCase("")]
    [TestCase("changed")]
    [TestCase("know")]
    [TestCase("12")]
    public void Propose_HeaderOfSomethingElse_IsNotUsed(string header)
    {
        var column = Proposals.For([[header, "x"], ["Yes", "y"]]).Columns[0];

        Assert.That(column.Mapping.Use, Is.EqualTo(ColumnUse.NotUsed));
        Assert.That(column.Certainty, Is.EqualTo(MappingCertainty.NotRecognised));
    }

    [TestCase("reached/letter")]
    [TestCase("views/reached/letter")]
    [TestCase("views-reached/letter")]
    [TestCase("reached[letter]")]
    [TestCase("By letter:How have you been told about changes?")]
    [TestCase("How have you been told about changes? [By letter]")]
    [TestCase("Q4. How have you been told about changes? - By letter")]
    [TestCase("How have you been told about changes?/Drwy lythyr")]
    [TestCase("Sut ydych chi wedi cael gwybod am newidiadau? [Drwy lythyr]")]
    public void Propose_HeaderThatNamesAnOption_IsThatOption(string header)
    {
        var column = Proposals.For([[header], ["1"]]).Columns.Single();

        Assert.That((column.Mapping.Use, column.Mapping.QuestionId, column.Mapping.OptionCode),
            Is.EqualTo((ColumnUse.Option, "reached", "letter")));
        Assert.That(column.NotUnderstood, Is.Zero);
    }

    [Test]
    public void Propose_OptionNobodyKnows_IsNotUsedAndSaysWhoseItIs()
    {
        var column = Proposals.For([["reached[SQ003]"], ["Y"]]).Columns.Single();

        Assert.That(column.Mapping.Use, Is.EqualTo(ColumnUse.NotUsed));
        Assert.That(column.Why, Does.Contain("'reached'"));
    }

    [Test]
    public void Propose_TwoColumnsWithTheQuestionsText_MapsNeither()
    {
        var proposal = Proposals.For([["I feel listened to.", "I feel listened to."], ["Agree", "Disagree"]]);

        Assert.That(proposal.Uses(), Is.Empty);
        Assert.That(proposal.Codes(), Does.Contain(MappingCodes.SeveralColumns));
    }

    [Test]
    public void Propose_IdAndText_TakesTheId() => Assert.That(
        Proposals.For([["I feel listened to.", "heard"], ["Agree", "Agree"]]).Uses(), Is.EqualTo(new[] { "1 Answer heard" }));

    [TestCase("Were you told why?", "Were you told why?")]
    [TestCase("Were you told why?", "Were you told why?2")]
    public void Propose_TwoQuestionsWithOneText_AreToldApartByOrderAndLikely(string first, string second)
    {
        var proposal = Proposals.For([[first, "x", second], ["Yes", "", "No"]], Twins);

        Assert.That(proposal.Uses(), Is.EqualTo(new[] { "0 Answer told_a", "2 Answer told_b" }));
        Assert.That(proposal.Columns[0].Certainty, Is.EqualTo(MappingCertainty.Check));
        Assert.That(proposal.Columns[0].Mapping.Likely, Is.True);
    }

    [Test]
    public void Propose_TwoQuestionsWithOneTextAndOneColumn_MapsNone()
    {
        var proposal = Proposals.For([["Were you told why?"], ["Yes"]], Twins);

        Assert.That(proposal.Uses(), Is.Empty);
        Assert.That(proposal.Codes(), Does.Contain(MappingCodes.SeveralColumns));
    }

    [Test]
    public void Propose_ColumnsWithIds_AreLeftToTheirIdsThoughTwoShareTheirText() => Assert.That(
        Proposals.For([["told_b", "told_a"], ["Yes", "No"]], Twins).Uses(),
        Is.EqualTo(new[] { "0 Answer told_b", "1 Answer told_a" }));

    private static Instrument Twins => Value with
    {
        Questions =
        [
            Question("told_a", AnswerScale.YesPartlyNo, "Were you told why?", "A gawsoch wybod pam?", Option("yes", "Yes", "Do")),
            Question("told_b", AnswerScale.YesPartlyNo, "Were you told why?", "A gawsoch wybod pam hynny?", Option("yes", "Yes", "Do")),
        ],
    };

    [Test]
    public void Propose_QuestionDashOption_MapsTheOption()
    {
        var proposal = Proposals.For(
        [
            ["How have you been told about changes? - By letter", "How have you been told about changes? - By e-mail",
                "How have you been told about changes? - Other (please specify)"],
            ["By letter", "", "synthetic"],
        ]);

        Assert.That(proposal.Uses(), Is.EqualTo(new[] { "0 Option reached letter", "1 Option reached email" }));
        Assert.That(proposal.Columns[2].Why, Does.Contain("beside the options"));
    }

    [Test]
    public void Propose_CellsWithOptionsThatTheInstrumentLacks_FindsTheSeparatorByThoseThatItHas()
    {
        var proposal = Proposals.For(
        [
            ["Response ID", "Time Started", "Date Submitted", "Status", "How have you been told about changes?"],
            ["1", "2019-02-11 10:15:00", "2019-02-11 10:21:00", "Complete", "By letter;By drum"],
            ["2", "2019-02-11 10:16:00", "2019-02-11 10:22:00", "Complete", "By drum;By e-mail"],
        ]);

        Assert.That(proposal.Columns[4].Mapping.Separator, Is.EqualTo(";"));
    }

    [Test]
    public void Propose_OptionWithTheIdOfAnotherQuestion_BelongsToItsOwnQuestion()
    {
        var instrument = Value with
        {
            Questions =
            [
                Question("seen", AnswerScale.MultipleChoice, "Which papers are there?", "Pa bapurau sydd yno?", Option("plan", "A plan", "Cynllun"),
                    Option("roles", "Roles", "Rolau")),
                Question("plan", AnswerScale.YesPartlyNo, "Does the plan say who acts?", "A yw’r cynllun yn dweud pwy?", Option("yes", "Yes", "Ydy"),
                    Option("no", "No", "Nac ydy")),
            ],
        };

        var proposal = Proposals.For([["a/seen", "a/seen/plan", "a/seen/roles", "a/plan"], ["plan", "1", "0", "yes"]], instrument);

        Assert.That(proposal.Uses(), Is.EqualTo(new[] { "1 Option seen plan", "2 Option seen roles", "3 Answer plan" }));
        Assert.That(proposal.Codes(), Is.Empty);
    }

    [Test]
    public void Propose_IdAndCodeJoinedByALine_MapsTheOption() => Assert.That(
        Proposals.For([["reached_letter", "reached_email", "reached_other"], ["By letter", "Not selected", "synthetic"]]).Uses(),
        Is.EqualTo(new[] { "0 Option reached letter", "1 Option reached email" }));
}
