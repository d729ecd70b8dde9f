using System.Globalization;

namespace Sui.Inspection.Tests.Support;

/// <summary>How often properties of whole packs are tried: a few dozen times with each change, and as often as <c>SUI_TRIALS</c> says where somebody has the minutes.</summary>
internal static class Trials
{
    /// <summary>The number that was asked for, or a property's own.</summary>
    public static int Of(int own) =>
        int.TryParse(Environment.GetEnvironmentVariable("SUI_TRIALS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : own;
}
