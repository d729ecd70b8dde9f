using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Imports.Tests.Layouts;

/// <summary>A layout of a host's own, as docs/importing.md has it, through the front door.</summary>
public sealed partial class HostLayoutTests
{
    private const string Export =
        "ft_ref,ft_sent,ft_state,ft_mail,ft_version,know_how,told_why\r\n"
        + "1,2019-06-01,done,,7,yes,no\r\n2,2019-06-02,open,,7,no,skipped\r\n3,2019-06-03,trial,,7,yes,yes\r\n4,2019-06-04,done,,7,skipped,yes\r\n";

    private static readonly ImportRequest Request =
        new() { FileName = "export.csv", InstrumentId = "service-user-survey", Identifiers = IdentifierRule.Drop };

    [Test]
    public void Preview_OfTheHostsTool_NamesItsLayoutAndMapsItsColumns()
    {
        var preview = Preview(With(new FieldToolLayout()));

        Assert.Multiple(() =>
        {
            Assert.That(preview.Layout, Is.EqualTo("field-tool"));
            Assert.That(preview.Reasons, Is.EqualTo(new[]
            {
                "The columns 'ft_ref' and 'ft_state' are the tool's.", "Times are in universal time.",
            }));
            Assert.That(preview.Mapping!.Columns.Select(column => column.Use), Is.EqualTo(new[]
            {
                ColumnUse.ResponseId, ColumnUse.SubmittedAt, ColumnUse.Status, ColumnUse.Identifier, ColumnUse.NotUsed, ColumnUse.Answer,
                ColumnUse.Answer,
            }));
        });
    }

    [Test]
    public void Import_WithTheSavedMapping_CountsAsTheLayoutSays()
    {
        var layout = new FieldToolLayout();
        var inspection = With(layout);
        var file = SuiImports.CreateMappingFile(layout);
        var saved = file.Read(file.Write(Preview(inspection).Mapping!), "field.mapping.json");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Export));
        var result = inspection.Importer.Import(stream, Request with { Mapping = saved.Mapping }, null);

        Assert.Multiple(() =>
        {
            Assert.That(saved.Problems, Is.Empty);
            Assert.That(result.Succeeded);
            Assert.That((result.Counts.Read, result.Counts.Kept, result.Counts.PartialKept, result.Counts.TestData), Is.EqualTo((4L, 3L, 1L, 1L)));
        });
    }

    [Test]
    public void MappingFile_OfALayoutThatIsNotThere_IsRefused()
    {
        var mapping = SuiImports.CreateMappingFile(new FieldToolLayout()).Write(Preview(With(new FieldToolLayout())).Mapping!);

        Assert.That(SuiImports.CreateMappingFile().Read(mapping, "m.json").Mapping, Is.Null);
    }

    [Test]
    public void MappingFile_OfTheContainer_KnowsTheHostsLayouts()
    {
        using var services = new ServiceCollection().AddSuiInspection(options => options.AddImports(new FieldToolLayout()))
            .BuildServiceProvider();
        var file = services.GetRequiredService<IImportMappingFile>();

        Assert.That(file.Read(file.Write(Preview(With(new FieldToolLayout())).Mapping!), "m.json").Mapping, Is.Not.Null);
    }

    [Test]
    public void AddImports_TwoLayoutsWithOneId_IsRefusedByName() => Assert.Multiple(() =>
    {
        Assert.That(() => With(new FieldToolLayout(), new FieldToolLayout()), Throws.ArgumentException.With.Message.Contains("'field-tool'"));
        Assert.That(() => With(Layout("alchemer").Object), Throws.ArgumentException.With.Message.Contains("'alchemer'"));
        Assert.That(() => With(Layout("generic").Object), Throws.ArgumentException.With.Message.Contains("'generic'"));
    });

    [TestCase("")]
    [TestCase("Field tool")]
    [TestCase("1st")]
    [TestCase(null)]
    public void AddImports_AnIdThatAMappingCannotName_IsRefused(string? id) =>
        Assert.That(() => With(Layout(id!).Object), Throws.ArgumentException);

    [Test]
    public void AddImports_Null_IsRefused() => Assert.Multiple(() =>
    {
        Assert.That(() => With([null!]), Throws.ArgumentException);
        Assert.That(() => With(null!), Throws.ArgumentNullException);
    });

    [Test]
    public void Recognition_OfSeveralEquallySure_TakesTheHostsFirst()
    {
        var mine = Layout("mine");
        mine.Setup(layout => layout.Recognise(It.IsAny<SheetHeaders>()))
            .Returns(new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Certain, "Mine."));
        const string alchemer = "Response ID,Time Started,Date Submitted,Status,know_how\r\n1,2019-06-01,2019-06-01,Complete,yes\r\n";

        Assert.Multiple(() =>
        {
            Assert.That(Preview(With(), alchemer).Layout, Is.EqualTo("alchemer"));
            Assert.That(Preview(With(mine.Object), alchemer).Layout, Is.EqualTo("mine"));
        });
    }

    [TestCase(true)]
    [TestCase(false)]
    public void Layout_ThatThrows_IsNamedAndTheFileIsReadWithoutIt(bool recognising)
    {
        var faulty = Layout("faulty");
        if (recognising)
        {
            faulty.Setup(layout => layout.Recognise(It.IsAny<SheetHeaders>())).Throws(new InvalidOperationException("Xyzzy"));
        }
        else
        {
            faulty.Setup(layout => layout.Recognise(It.IsAny<SheetHeaders>()))
                .Returns(new HeaderShape(HeaderReading.OneRow, LayoutConfidence.Certain, "Mine."));
            faulty.Setup(layout => layout.Metadata(It.IsAny<ColumnKey>())).Throws(new InvalidOperationException("Xyzzy"));
        }

        var preview = Preview(With(faulty.Object, new FieldToolLayout()));
        var problem = preview.Problems.Single(one => one.Code == "SUI6147");

        Assert.Multiple(() =>
        {
            Assert.That((preview.Layout, preview.Counts.Kept), Is.EqualTo(("field-tool", 3L)));
            Assert.That(problem.Severity, Is.EqualTo(Sui.Inspection.Problems.ProblemSeverity.Warning));
            Assert.That(problem.Message, Does.Contain("'faulty'").And.Contain("InvalidOperationException"));
            Assert.That(problem.ToString(), Does.Not.Contain("Xyzzy"));
        });
    }

    [Test]
    public void Layout_InTheGuide_IsTheOneThatIsTested()
    {
        var guide = CodeBlock().Matches(Encoding.UTF8.GetString(Repository.Bytes("docs", "importing.md"))).Select(match => match.Groups[1].Value);
        var sample = Encoding.UTF8.GetString(
            Repository.Bytes("tests", "Sui.Inspection.Imports.Tests", "Support", "FieldToolLayout.cs")).ReplaceLineEndings("\n");

        Assert.That(guide.Count(block => sample.EndsWith(block, StringComparison.Ordinal)), Is.EqualTo(1));
    }

    private static ISuiInspection With(params IExportLayout[] layouts) => SuiInspection.Create(options => options.AddImports(layouts));

    private static ImportPreview Preview(ISuiInspection inspection, string export = Export)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(export));
        return inspection.Importer.Preview(stream, Request);
    }

    private static Mock<IExportLayout> Layout(string id)
    {
        var layout = new Mock<IExportLayout>();
        layout.SetupGet(one => one.Id).Returns(id);
        layout.SetupGet(one => one.Name).Returns("Mine");
        layout.SetupGet(one => one.Facts).Returns([]);
        layout.SetupGet(one => one.Separators).Returns([";"]);
        layout.SetupGet(one => one.Answers).Returns(MetadataTable.Words());
        return layout;
    }

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
