using System.Text;
using Sui.Inspection.Identifiers;
namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Names of a list in texts. The names are made up.</summary>
internal sealed class NameListTests
{
    private static readonly TextScanner Scanner = new(new NameList(
        ["Siân Examplesby", "Testo O'Sample", "Mary-Jane Van Der Fixture", "Grace Bishop", "Will Mockley", "= Hope Fields", "May Kent", "Łukasz Próbka"]));

    [TestCase("said Siân Examplesby", "Siân Examplesby")]
    [TestCase("said sian examplesby", "sian examplesby")]
    [TestCase("Examplesby, Sian", "Examplesby, Sian")]
    [TestCase("S. Examplesby said", "S. Examplesby")]
    [TestCase("S Examplesby said", "S Examplesby")]
    [TestCase("ask SIAN", "SIAN")]
    [TestCase("Sia\u0302n's idea", "Sia\u0302n")]
    [TestCase("Si\u200bân Exam\u00adplesby", "Si\u200bân Exam\u00adplesby")]
    [TestCase("the Examplesbys", "Examplesby")]
    [TestCase("examplesby’s", "examplesby")]
    [TestCase("Testo O’Sample", "Testo O’Sample")]
    [TestCase("testo osample", "testo osample")]
    [TestCase("Testo O Sample", "Testo O Sample")]
    [TestCase("SianExamplesby", "SianExamplesby")]
    [TestCase("Sian E. came", "Sian E")]
    [TestCase("Mary Jane van der Fixture", "Mary Jane van der Fixture")]
    [TestCase("Mary-Jane Fixture", "Mary-Jane Fixture")]
    [TestCase("Mary-Jane came", "Mary-Jane")]
    [TestCase("with Grace Bishop", "Grace Bishop")]
    [TestCase("when Grace came", "Grace")]
    [TestCase("Grace said so", "Grace")]
    [TestCase("Hope Fields", "Hope Fields")]
    [TestCase("lukasz probka", "lukasz probka")]
    [TestCase("Ѕіan Examplesby", "Ѕіan Examplesby")]
    public void Scan_ListedName_IsASureHit(string text, string name)
    {
        var hits = Scanner.Scan(text);

        Assert.That(hits.Select(hit => (text.Substring(hit.Start, hit.Length), hit.Kind, hit.Certainty)).FirstOrDefault(),
            Is.EqualTo((name, IdentifierKind.Name, IdentifierCertainty.Sure)));
    }

    [TestCase("Þórdís Ðæmi", "Thordis Daemi")]
    [TestCase("Þórdís Ðæmi", "Tordis Dæmi")]
    [TestCase("Thordis Daemi", "Þórdís Dæmi")]
    [TestCase("Bjørn Prøve", "Bjoern Proeve")]
    [TestCase("Bjoern Proeve", "Bjørn Prøve")]
    [TestCase("Jürgen Weißprobe", "Juergen Weissprobe")]
    [TestCase("Jurgen Weissprobe", "Jürgen Weißprobe")]
    [TestCase("Łukasz İpekprobe", "LUKASZ IPEKPROBE")]
    [TestCase("Đorđe Proba", "Djordje Proba")]
    public void Scan_NameInAnotherSpelling_IsFoundWhole(string listed, string written) => Assert.That(
        new TextScanner(new NameList([listed])).Scan(written).Select(hit => (hit.Start, hit.Length)), Is.EqualTo(new[] { (0, written.Length) }));

    [Test]
    public void Scan_OtherShortNames_AreNotTakenForSpellings() =>
        Assert.That(new TextScanner(new NameList(["Joe Sueproba"])).Scan("Jo and Su said so"), Is.Empty);

    [TestCase("Will the council meet? Grace periods end.")]
    [TestCase("The plan for May was agreed in Kent")]
    [TestCase("They met at Grace House")]
    public void Scan_OrdinaryWordWithACapital_IsPossible(string text)
    {
        var hits = Scanner.Scan(text);

        Assert.That(hits, Is.Not.Empty);
        Assert.That(hits.Select(hit => hit.Certainty), Is.All.EqualTo(IdentifierCertainty.Possible));
    }

    [TestCase("it will be kept with grace; we may hope for a bishop")]
    [TestCase("We hope that fields stay open. Hope is not lost, and Fields too")]
    [TestCase("the sample was small; an example, examples")]
    public void Scan_OrdinaryWordInLowerCase_IsNoHit(string text) => Assert.That(Scanner.Scan(text), Is.Empty);

    [Test]
    public void Scan_ThousandsOfNames_TakesTimeLinearInTheText()
    {
        var names = Enumerable.Range(0, NameList.MostNames).Select(index => "Qa" + Letters(index) + " Zu" + Letters(index * 7));
        var scanner = new TextScanner(new NameList(names));
        var text = string.Concat(Enumerable.Repeat("Qaaaaa Zuaaaa qaaaab the people of the council met and talked. ", 4000));

        Assert.That(() => scanner.Scan(text).Count, Is.GreaterThan(0).After(5).Seconds.PollEvery(5000).Or.GreaterThan(0));
    }

    [Test]
    public void Read_Lines_SkipsCommentsAndReportsWithoutNames()
    {
        var list = "\uFEFF# people\r\nSiân Examplesby\r\n\r\n1\r\n= Hope Fields\r\n" + new string('x', 101) + "\n" + "a b c d e f g\n";

        var result = NamesFile.Read(Encoding.UTF8.GetBytes(list), "names.txt");

        Assert.That(result.Names, Is.EqualTo(new[] { "Siân Examplesby", "= Hope Fields" }));
        Assert.That(result.Problems.Select(problem => (problem.Code, problem.Location.Row)), Is.EqualTo(
            new[] { ("SUI6312", (int?)4), ("SUI6312", 6), ("SUI6312", 7) }));
        Assert.That(string.Join(' ', result.Problems), Does.Not.Contain("xxx"));
    }

    [Test]
    public void Read_OtherEncodingOrTooMany_IsRefused()
    {
        Assert.That(NamesFile.Read(Encoding.Unicode.GetBytes("Sian"), "n").Problems.Single().Code, Is.EqualTo("SUI6310"));
        Assert.That(NamesFile.Read(new byte[(4 << 20) + 1], "n").Problems.Single().Code, Is.EqualTo("SUI6311"));
        var many = string.Join('\n', Enumerable.Repeat("Sian Examplesby", NameList.MostNames + 1));
        Assert.That(NamesFile.Read(Encoding.UTF8.GetBytes(many), "n").Problems.Single().Code, Is.EqualTo("SUI6311"));
    }

    private static string Letters(int number)
    {
        Span<char> letters = stackalloc char[4];
        for (var at = 3; at >= 0; at--)
        {
            letters[at] = (char)('a' + (number % 26));
            number /= 26;
        }

        return new string(letters);
    }
}
