using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Intake;

/// <summary>The codes of the intake and the page that lists them.</summary>
internal sealed partial class IntakeCodesTests
{
    [Test]
    public void ErrorCodesPage_ListsEveryCodeOfTheIntakeOnce()
    {
        var page = Encoding.UTF8.GetString(Repository.Bytes("docs", "error-codes.md"));
        var listed = Row().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.That(listed, Is.EqualTo(Codes()));
    }

    [Test]
    public void Codes_AreUsedOnce()
    {
        var codes = Codes();

        Assert.That(codes, Is.Unique);
        Assert.That(codes, Is.All.Match("^SUI[12][0-9]{3}$"));
    }

    private static List<string> Codes() => typeof(IntakeCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Concat(typeof(ProblemCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => (string)field.GetRawConstantValue()!)
        .Order(StringComparer.Ordinal)
        .ToList();

    [GeneratedRegex(@"^\| (SUI[12]\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
