using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Translations of quotations, questions of tallies, and refused words that are still to be coded, in files.</summary>
[TestFixture]
internal sealed class QuoteTranslationTests
{
    private const string Said = "لم يسألني أحد";

    [TestCase("Nobody asked me", "", "Nobody asked me", null)]
    [TestCase("Ofynnodd neb i mi", "CY", "Ofynnodd neb i mi", "cy")]
    [TestCase("", "", null, null)]
    public void Read_Translation_IsKeptWithItsLanguage(string text, string language, string? kept, string? tag)
    {
        var quote = Read($"q1,council,2019-01-10,,,Lived,,{Said},member of the council,Given,,ar,{text},{language}").Pack!.Quotes.Single();

        Assert.That((quote.Text, quote.Language, quote.Translation, quote.TranslationLanguage), Is.EqualTo((Said, "ar", kept, tag)));
    }

    [Test]
    public void Read_LanguageWithoutTranslation_IsAnError()
    {
        var problem = Read($"q1,council,2019-01-10,,,Lived,,{Said},member of the council,Given,,ar,,en").Problems.Single();

        Assert.That((problem.Code, problem.Severity, problem.Location.Column), Is.EqualTo(("SUI2047", ProblemSeverity.Error, "translation_language")));
    }

    [Test]
    public void Read_TranslationOfSomebodyWhoRefused_IsNotKept()
    {
        var result = Read("q1,council,2019-01-10,,,Lived,,,member of the council,Refused,,ar,Nobody asked me,en");

        Assert.That(result.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { IntakeCodes.RefusedWords }));
        Assert.That(result.Pack!.Quotes.Single().Translation, Is.Null);
    }

    // What somebody complained of is not lost because they would not be quoted: as in the case 'absurd-pack'.
    [TestCase("P2", "", "SUI2048")]
    [TestCase("P2", "f9,council,2019-01-10,,,Lived,,P2,,,,Against,Slight,A member was laughed at,", null)]
    [TestCase("P2", "f9,minutes,2019-01-10,,,Lived,,P2,,,,Against,Slight,A member was laughed at,", "SUI2048")]
    [TestCase("", "", null)]
    public void Read_RefusedWordsOnACriterion_AreListedUntilCoded(string criteria, string finding, string? code)
    {
        var pack = new SamplePack().Set("quotes.csv", Quotes($"q1,council,2019-01-10,,,Lived,,,member of the council,Refused,{criteria},,,"));
        pack = finding.Length == 0 ? pack : pack.Set("findings.csv",
            $"{SamplePack.Common},criterion,event,coding_unit,coder,direction,strength,statement,participants\n{finding}\n");

        var problems = pack.Read().Problems;

        Assert.That(problems.Select(problem => problem.Code), Is.EqualTo(code is null ? Array.Empty<string>() : [code]));
        Assert.That(problems.Select(problem => problem.Severity), Is.All.EqualTo(ProblemSeverity.Warning));
    }

    [Test]
    public void Read_QuestionOfATally_IsKeptAndWrittenAgain()
    {
        var pack = new SamplePack().Set("tallies.csv",
            $"""
             {SamplePack.Common},criterion,unit,favourable,valid,question
             t1,survey,2019-05,,,Lived,,I1,People,7.5,12,"Were you asked, this year?"
             """).Read().Pack!;

        Assert.That(pack.Tallies.Single().Question, Is.EqualTo("Were you asked, this year?"));
    }

    private static PackReadResult Read(string row) => new SamplePack().Set("quotes.csv", Quotes(row)).Read();

    private static string Quotes(string row) => $"{SamplePack.Common},text,role,consent,criteria,language,translation,translation_language\n{row}\n";
}
