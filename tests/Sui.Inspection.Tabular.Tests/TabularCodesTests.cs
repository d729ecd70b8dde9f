using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tabular.Tests;

/// <summary>The codes of foreign files and the page that lists them.</summary>
internal sealed partial class TabularCodesTests
{
    [Test]
    public void ErrorCodesPage_ListsEveryCodeOnce()
    {
        var page = Encoding.UTF8.GetString(Repository.Bytes("docs", "error-codes.md"));

        Assert.That(Row().Matches(page).Select(match => match.Groups[1].Value), Is.EqualTo(Codes()));
    }

    [Test]
    public void Codes_AreInOrderAndUsedOnce()
    {
        Assert.That(Codes(), Is.Unique);
        Assert.That(Codes(), Is.Ordered.Using((System.Collections.IComparer)StringComparer.Ordinal));
        Assert.That(Codes(), Is.All.Match("^SUI60[0-9]{2}$"));
    }

    private static List<string> Codes() => typeof(TabularCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!)
        .ToList();

    [GeneratedRegex(@"^\| (SUI60\d{2}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
