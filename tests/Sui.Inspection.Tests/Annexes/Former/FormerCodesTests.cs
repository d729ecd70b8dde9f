using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.Annexes.Former;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Former;

/// <summary>The codes of former annexes and the page that lists them.</summary>
internal sealed partial class FormerCodesTests
{
    [Test]
    public void ErrorCodesPage_ListsEveryCodeOnce()
    {
        var page = Encoding.UTF8.GetString(Repository.Bytes("docs", "error-codes.md"));

        Assert.That(Row().Matches(page).Select(match => match.Groups[1].Value), Is.EqualTo(Codes()));
    }

    private static IEnumerable<string> Codes() => FormerCodes.Shape.GetType().GetProperties()
        .Select(property => property.GetValue(FormerCodes.Shape)).OfType<string>().Distinct(StringComparer.Ordinal)
        .Concat(typeof(FormerCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| (SUI53\d{2}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
