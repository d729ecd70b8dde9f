using System.Globalization;

namespace Sui.Inspection.Tabular;

/// <summary>Numbers in the sentences of faults.</summary>
internal static class Amounts
{
    /// <summary>A whole number with thousands separated.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number of things: '1 row', '2 rows'.</summary>
    public static string Count(long value, string one) => $"{Number(value)} {one}{(value == 1 ? string.Empty : "s")}";

    /// <summary>A size in MiB when it is whole MiB, otherwise in bytes.</summary>
    public static string Size(long bytes) =>
        bytes >= 1 << 20 && bytes % (1 << 20) == 0 ? $"{Number(bytes >> 20)} MiB" : $"{Number(bytes)} bytes";
}
