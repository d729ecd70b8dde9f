using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;

namespace Sui.Inspection.Imports.Tests.Mappings;

/// <summary>What proposals say of the cells that were seen. All words are synthetic.</summary>
internal sealed class ProposedAnswersTests
{
    [Test]
    public void Propose_WordsThatAreNoAnswers_AreCountedAndShown()
    {
        var proposal = Proposals.For([["heard"], ["Agree"], ["4"], ["4"], ["5"]]);
        var column = proposal.Columns.Single();

        Assert.That(column.NotUnderstood, Is.EqualTo(3));
        Assert.That(column.WordsToMap, Is.EqualTo(new[] { new WordCount("4", 2), new WordCount("5", 1) }));
        Assert.That(proposal.Codes(), Does.Contain(MappingCodes.AnswersNotUnderstood));
    }

    [Test]
    public void Propose_WordsThatCouldBeSomebodysOwn_AreOnlyCounted()
    {
        string[][] rows = [["heard"], .. Enumerable.Range(0, 30).Select(i => new[] { $"synthetic words {(char)('a' + (i % 26))}{i}" })];

        var column = Proposals.For(rows).Columns.Single();

        Assert.That(column.NotUnderstood, Is.EqualTo(30));
        Assert.That(column.WordsToMap, Is.Empty);
    }

    [TestCase("synthetic@example.org")]
    [TestCase("01632 960001")]
    [TestCase("This is a synthetic sentence of somebody's own, which no list of answers would ever have had")]
    public void Propose_OneWordThatLooksPrivate_IsNotShown(string word) =>
        Assert.That(Proposals.For([["heard"], ["Agree"], [word]]).Columns.Single().WordsToMap, Is.Empty);

    [Test]
    public void Propose_Problems_NeverRepeatWhatACellHolds()
    {
        var proposal = Proposals.For([["heard", "when_asked"], ["secretword", "01/02/2019"]]);

        Assert.That(string.Join("\n", proposal.Problems), Does.Not.Contain("secretword").And.Not.Contain("01/02/2019"));
        Assert.That(proposal.Problems, Is.Not.Empty);
    }

    [TestCase("y", "true", "Sometimes", "I don’t know")]
    [TestCase("BYDDWN", "Na  fyddwn", "i raddau", "Dydw i ddim yn gwybod.")]
    public void Propose_UsualWordsAndLabels_AreUnderstood(params string[] words) => Assert.That(
        Proposals.For([["know_how"], .. words.Select(word => new[] { word })]).Columns.Single().NotUnderstood, Is.Zero);

    [Test]
    public void Propose_NumbersOfAScale_AreNotGuessed() => Assert.That(
        Proposals.For([["heard"], ["1"], ["2"]]).Columns.Single().NotUnderstood, Is.EqualTo(2));

    [Test]
    public void Propose_MultipleChoice_FindsTheSeparator()
    {
        Assert.That(Separator("By letter;By e-mail;"), Is.EqualTo(";"));
        Assert.That(Separator("By letter, By e-mail"), Is.EqualTo(","));
        Assert.That(Separator("letter|email"), Is.EqualTo("|"));
        Assert.That(Separator("By letter\nBy e-mail"), Is.EqualTo("\n"));

        static string? Separator(string cell) => Proposals.For([["reached"], [cell]]).Columns.Single().Mapping.Separator;
    }

    [Test]
    public void Propose_IdentifierByContent_GoesBeforeTheQuestion()
    {
        var proposal = Proposals.For([["heard", "x"], ["Agree", "y"]], identifiers: new Fixed(IdentifierGround.Content));

        Assert.That(proposal.Identifiers(), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(proposal.Columns[0].IdentifierKind, Is.EqualTo("name"));
        Assert.That(proposal.Codes(), Does.Contain(MappingCodes.QuestionHoldsIdentifiers));
        Assert.That(proposal.Unanswered.Select(question => question.QuestionId), Does.Contain("heard"));
    }

    [Test]
    public void Propose_IdentifierByAWeakHeader_YieldsToTheQuestion() => Assert.That(
        Proposals.For([["heard", "x"], ["Agree", "y"]], identifiers: new Fixed(IdentifierGround.WeakHeader)).Identifiers(),
        Is.EqualTo(new[] { 1 }));

    private sealed class Fixed(IdentifierGround ground) : IIdentifierRecogniser
    {
        public IdentifierFinding? Look(string header, IReadOnlyList<string> cells) => new("name", ground);
    }
}
