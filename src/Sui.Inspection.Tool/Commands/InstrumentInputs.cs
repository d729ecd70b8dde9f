using System.CommandLine;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The arguments and options that the commands on instruments share.</summary>
internal static class InstrumentInputs
{
    private const string English = "en";

    /// <summary>The instrument's id, or the file of one's own.</summary>
    public static Argument<string> Id()
    {
        var id = new Argument<string>("ID")
        {
            Description = "The instrument's id, such as telephone-interview, or the JSON file of one's own.",
        };
        id.Validators.Add(result => Inputs.RefuseEmpty(result, "ID"));
        return id;
    }

    /// <summary>The language of the questions.</summary>
    public static Option<string> Language()
    {
        var language = new Option<string>("--lang")
        {
            Description = "The language of the questions: en (English) or cy (Welsh, which needs a native reviewer's sign-off).",
            DefaultValueFactory = _ => English,
        };
        language.Offer([English, "cy"]);
        return language;
    }

    /// <summary>Finds an instrument that ships, or reads the file of one's own.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="value">An id, or a file's name that ends with .json.</param>
    /// <param name="names">Names to keep out.</param>
    /// <exception cref="UsageException">There is none of this id, or the file cannot be read.</exception>
    public static OpenedInstrument Open(ToolContext context, string value, IReadOnlyList<string> names)
    {
        if (!value.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            var inspection = context.Inspection(null, names);
            return new OpenedInstrument(inspection, Find(inspection, value), []);
        }

        var read = Read(context, value);
        return read.Instrument is { } own
            ? new OpenedInstrument(context.InspectionWithOwn(new OwnData(null, null, [own], names)), own, read.Problems)
            : new OpenedInstrument(null, null, read.Problems);
    }

    /// <summary>Reads the file of an instrument.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="path">The file.</param>
    /// <param name="rubric">The rubric whose criteria it may name; null takes the one that ships.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static InstrumentReadResult Read(ToolContext context, string path, Rubric? rubric = null) =>
        SuiInspection.CreateInstrumentReader().Read(
            Inputs.ReadFile(context, path, $"The instrument '{path}'"), Inputs.LabelOf(path), rubric ?? context.Inspection(null, []).Rubric);

    /// <summary>The instruments there are, each as it is taken where no version is named, by id.</summary>
    /// <param name="inspection">The inspection that knows them.</param>
    public static IReadOnlyList<Instrument> Current(ISuiInspection inspection) =>
        [.. Ids(inspection).Select(id => inspection.Instruments.Find(id)!)];

    private static Instrument Find(ISuiInspection inspection, string id) =>
        inspection.Instruments.Find(id) ?? throw new UsageException(
            $"There is no instrument '{id}'. There are {Words.List(Ids(inspection))}. A file of one's own ends with .json.");

    private static IEnumerable<string> Ids(ISuiInspection inspection) =>
        inspection.Instruments.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal);
}
