using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Quotations: whose words are kept, how long they may be, and that every text comes through the file unchanged.</summary>
internal sealed class QuoteFileTests
{
    private const string File = "quotes.csv";

    private static readonly string Header = $"{SamplePack.Common},text,role,consent,criteria,language\n";

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20190907UL, 181UL);

    [Test]
    public void Read_WordsOfSomebodyWhoRefused_AreNeitherKeptNorTold()
    {
        var result = Read("q1,council,2019-01-10,,,Lived,,Zwetschge,member of the council,REFUSED,,");

        var problem = result.Problems.Single();
        Assert.That((problem.Code, problem.Severity), Is.EqualTo((IntakeCodes.RefusedWords, ProblemSeverity.Warning)));
        Assert.That(problem.Location, Is.EqualTo(new ProblemLocation(File, 2, 2, "text")));
        Assert.That($"{problem} {problem.Expected} {problem.Action} {result.Pack!.Quotes.Single()}", Does.Not.Contain("Zwetschge"));
        Assert.That(result.Pack.Quotes.Single().Text, Is.Empty);
    }

    [Test]
    public void Read_LongWordsOfSomebodyWhoRefused_GiveTheWarningOnly() => Assert.That(
        Read($"q1,council,2019-01-10,,,Lived,,{new string('a', 2001)},member of the council,Refused,,").Problems.Single().Code,
        Is.EqualTo(IntakeCodes.RefusedWords));

    // The bound of docs/evidence-pack.md; characters are counted as a spreadsheet counts them.
    [TestCase(2000, 0)]
    [TestCase(2001, 1)]
    public void Read_LongText_IsAnErrorOverTheLimit(int length, int problems)
    {
        var result = Read($"q1,council,2019-01-10,,,Lived,,{new string('ŵ', length)},member of the council,Given,,");

        Assert.That(result.Problems.Select(problem => (problem.Code, problem.Location.Column)),
            Is.EqualTo(Enumerable.Repeat((IntakeCodes.CellTooLong, (string?)"text"), problems)));
        Assert.That(result.Pack!.Quotes, Has.Count.EqualTo(1 - problems));
        Assert.That(string.Join('\n', result.Problems), Does.Not.Contain("ŵ"));
    }

    [Test]
    public void Read_PublishedFromASourceWithAnError_BlamesTheSourceOnly()
    {
        var result = new SamplePack()
            .Replace("pack.json", "\"citation\": \"Minutes, 2019\"", "\"citation\": 2019")
            .Read();

        Assert.That(
            result.Problems.Select(problem => problem.Code).Distinct(),
            Is.EquivalentTo(new[] { IntakeCodes.PropertyType, IntakeCodes.SourceLeftOut }));
        Assert.That(result.Pack!.Quotes.Select(quote => quote.Id), Is.EqualTo(new[] { "q1", "q3", "q4" }));
    }

    [Test]
    public void Read_CriteriaAndLanguageLeftOut_IsAllowed()
    {
        var result = new SamplePack()
            .Set(File, $"{SamplePack.Common},text,role,consent\nq1,council,2019-01-10,,,Lived,,Words,member of the council,Given\n")
            .Read();

        Assert.That(result.Problems, Is.Empty);
        Assert.That(result.Pack!.Quotes.Single().CriterionIds, Is.Empty);
    }

    [Test]
    public void Read_IdOfAFinding_IsTaken() => Assert.That(
        Read("f1,council,2019-01-10,,,Lived,,Words,member of the council,Given,,").Problems.Single().Code,
        Is.EqualTo(IntakeCodes.IdDuplicate));

    // RFC 4180, section 2, rules 5 to 7: quotes around, quotes inside doubled.
    [Test]
    public void Read_AnyText_ComesThroughAsItWasWritten() => Prop.ForAll(
        (from pieces in Gen.Elements(
             "\"", "\"\"", ",", "\n", "\r\n", "\r", ";", "|", " ", "\t", "'", "“", "’", "–", "ŵ", "e\u0301", "\u00A0", "🙂", "=1+1",
             "#", "no")
             .NonEmptyListOf()
         select string.Concat(pieces)).Where(text => text.Trim().Length is > 0 and <= 2000).ToArbitrary(),
        text =>
        {
            var cell = $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            var result = Read($"q1,council,2019-01-10,,,Lived,,{cell},\"member, \"\"north\"\"\",Given,,");

            Assert.That(result.Problems, Is.Empty);
            Assert.That(result.Pack!.Quotes.Single().Text, Is.EqualTo(text.Trim()));
            Assert.That(result.Pack.Quotes.Single().Role, Is.EqualTo("member, \"north\""));
        }).Check(Fixed);

    private static PackReadResult Read(string row) => new SamplePack().Set(File, Header + row + "\n").Read();
}
