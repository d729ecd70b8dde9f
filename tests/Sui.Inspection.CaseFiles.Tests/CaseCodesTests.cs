using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests;

/// <summary>The codes of case files and the page that lists them.</summary>
public partial class CaseCodesTests
{
    [Test]
    public void ErrorCodesPage_ListsEveryCodeOfCaseFilesOnce()
    {
        var page = Encoding.UTF8.GetString(Repository.Bytes("docs", "error-codes.md"));
        Assert.That(Row().Matches(page).Select(match => match.Groups[1].Value), Is.EqualTo(Codes()));
    }

    [Test]
    public void Codes_AreUsedOnce() => Assert.That(Codes(), Is.Unique.And.All.Match("^SUI7[0123][0-9]{2}$"));

    private static List<string> Codes() => [.. typeof(CaseCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!)
        .Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\| (SUI7\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
