using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Imports;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool;

/// <summary>What the commands work with. The factories are called only where needed, since starting fast matters.</summary>
internal sealed record ToolContext
{
    /// <summary>Where to print.</summary>
    public required Terminal Terminal { get; init; }

    /// <summary>Makes an inspection with a rubric (null takes the one that ships) and the names to keep out.</summary>
    public required Func<Rubric?, IReadOnlyList<string>, ISuiInspection> Inspection { get; init; }

    /// <summary>Makes an inspection that knows a framework, instruments or fonts of the caller's own.</summary>
    public Func<OwnData, ISuiInspection> InspectionWithOwn { get; init; } =
        own => SuiInspection.Create(options =>
        {
            options.AddForms().AddImports();
            options.Rubric = own.Rubric;
            options.PackCulture = own.Culture;
            if (own.Framework is { } framework)
            {
                options.Frameworks.Add(framework);
            }

            foreach (var instrument in own.Instruments)
            {
                options.Instruments.Add(instrument);
            }

            foreach (var font in own.Fonts)
            {
                options.Fonts.Add(font);
            }

            foreach (var name in own.Names)
            {
                options.Names.Add(name);
            }
        });

    /// <summary>Makes a scanner for direct identifiers with the names to look for.</summary>
    public Func<IReadOnlyList<string>, IIdentifierScanner> Scanner { get; init; } = names => SuiInspection.CreateIdentifierScanner(names);

    /// <summary>Makes a reader of rubrics.</summary>
    public required Func<IRubricReader> RubricReader { get; init; }

    /// <summary>Makes a reader of frameworks.</summary>
    public Func<IFrameworkReader> FrameworkReader { get; init; } = SuiInspection.CreateFrameworkReader;

    /// <summary>The bytes of the framework that ships.</summary>
    public Func<ReadOnlyMemory<byte>> ShippedFramework { get; init; } = SuiInspection.ShippedFramework;

    /// <summary>The bytes of the rubric that ships.</summary>
    public required Func<ReadOnlyMemory<byte>> ShippedRubric { get; init; }

    /// <summary>The day that it is where the command runs.</summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>The clock by which journals of case files say when something was done.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The day by that clock, after which nobody has decided yet.</summary>
    public DateOnly DayByClock => DateOnly.FromDateTime(Clock.GetLocalNow().DateTime);

    /// <summary>Makes a store of case files; null takes the one that ships.</summary>
    public Func<ISuiInspection, ICaseFileStore>? Cases { get; init; }

    /// <summary>Standard input.</summary>
    public StandardInput Input { get; init; } = new(Console.OpenStandardInput);

    /// <summary>Opens standard output for a command that answers message by message.</summary>
    public Func<Stream> Results { get; init; } = Console.OpenStandardOutput;

    /// <summary>Whether a failure prints all that is known of it.</summary>
    public bool Debug { get; init; }
}
