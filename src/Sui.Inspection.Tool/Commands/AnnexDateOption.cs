using System.CommandLine;

namespace Sui.Inspection.Tool.Commands;

/// <summary><c>--date</c>: the day of an annex, wherever one is made or checked.</summary>
internal static class AnnexDateOption
{
    /// <summary>The option.</summary>
    public static Option<DateOnly?> Create() => Inputs.Day(
        "--date", "The day on the cover; left out, the last day of fieldwork, decision and replies.");
}
