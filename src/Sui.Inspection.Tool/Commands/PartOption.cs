using System.CommandLine;
using Sui.Inspection.Annexes;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Which documents of an assessment are written.</summary>
internal static class PartOption
{
    private const string Both = "both";

    private static readonly (string Name, AnnexPart[] Parts)[] Known =
    [
        ("annex", [AnnexPart.Annex]), ("supplement", [AnnexPart.Supplement]), (Both, [AnnexPart.Annex, AnnexPart.Supplement]),
        ("easy", [AnnexPart.EasyRead]),
    ];

    /// <summary>The option.</summary>
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--part")
        {
            Description = "annex, supplement (every criterion and register), both (the supplement beside the annex, with -supplement in its name; "
                + "what is written when left out) or easy (easy read). A working paper is one document.",
        };
        option.Offer([.. Known.Select(one => one.Name)]);
        return option;
    }

    /// <summary>The documents asked for.</summary>
    /// <exception cref="UsageException">Parts are asked for of a working paper.</exception>
    public static IReadOnlyList<AnnexPart> Of(string? name, AnnexAudience audience)
    {
        if (audience == AnnexAudience.Working)
        {
            return name is null or "annex" ? [AnnexPart.Annex]
                : throw new UsageException($"--part {name} is for the published annex; a working paper is one document.");
        }

        return Known.First(one => one.Name == (name ?? Both)).Parts;
    }
}
