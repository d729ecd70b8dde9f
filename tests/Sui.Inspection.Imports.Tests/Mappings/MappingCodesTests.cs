using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Tests.Mappings;

/// <summary>The codes of layouts and mappings and the page that lists them.</summary>
internal sealed partial class MappingCodesTests
{
    [Test]
    public void ErrorCodesPage_ListsEveryCodeOnce()
    {
        var page = Encoding.UTF8.GetString(Repository.Bytes("docs", "error-codes.md"));

        Assert.That(Row().Matches(page).Select(match => match.Groups[1].Value), Is.EqualTo(Codes()));
    }

    [Test]
    public void ImportingPage_NamesWhatTheLibraryKnows()
    {
        var page = Encoding.UTF8.GetString(Repository.Bytes("docs", "importing.md"));

        Assert.That(KnownLayouts.Shipped.Ids.Where(id => !page.Contains($"`{id}`")), Is.Empty);
        Assert.That(ImportCulture.Tags.Where(tag => !page.Contains($"`{tag}`")), Is.Empty);
        Assert.That(UsualWords.OfAnswers.Values.Distinct().Where(code => !page.Contains($"`{code}`")), Is.Empty);
        Assert.That(
            Meanings.OfStatuses.Concat(Meanings.OfOptions).Concat(Meanings.OfAnswers).Where(word => !page.Contains($"`{word}`")), Is.Empty);
    }

    private static List<string> Codes() =>
    [
        .. MappingCodes.Shape.GetType().GetProperties().Select(property => property.GetValue(MappingCodes.Shape)).OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Concat(Constants(typeof(LayoutCodes))).Concat(Constants(typeof(MappingCodes))).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Constants(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

    [GeneratedRegex(@"^\| (SUI61\d{2}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
