using System.CommandLine;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary>The arguments and options that the commands on instruments share.</summary>
internal static class InstrumentInputs
{
    private const string English = "en";

    /// <summary>The instrument's id.</summary>
    public static Argument<string> Id()
    {
        var id = new Argument<string>("ID") { Description = "The instrument's id, such as telephone-interview." };
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

    /// <summary>Finds an instrument.</summary>
    /// <param name="inspection">The inspection that knows it.</param>
    /// <param name="id">Its id.</param>
    /// <exception cref="UsageException">There is none of this id.</exception>
    public static Instrument Find(ISuiInspection inspection, string id) =>
        inspection.Instruments.TryGetValue(id, out var instrument)
            ? instrument
            : throw new UsageException(
                $"There is no instrument '{id}'. There are {Words.List(inspection.Instruments.Keys.Order(StringComparer.Ordinal))}.");
}
