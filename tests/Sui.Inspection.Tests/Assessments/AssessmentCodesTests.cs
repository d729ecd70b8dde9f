using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Sui.Inspection.Assessments.Serialisation;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>The codes of kept assessments and the page that lists them.</summary>
internal sealed partial class AssessmentCodesTests
{
    [Test]
    public void ErrorCodesPage_ListsEveryCodeOnce()
    {
        var page = Encoding.UTF8.GetString(Repository.Bytes("docs", "error-codes.md"));

        Assert.That(Row().Matches(page).Select(match => match.Groups[1].Value), Is.EqualTo(Codes()));
    }

    private static IEnumerable<string> Codes() => AssessmentCodes.Shape.GetType().GetProperties()
        .Select(property => property.GetValue(AssessmentCodes.Shape)).OfType<string>().Distinct(StringComparer.Ordinal)
        .Concat(typeof(AssessmentCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| (SUI51\d{2}) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
