using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Containers;
using Sui.Inspection.Intake.Manifests;

namespace Sui.Inspection.Intake.Writing;

/// <summary>Gives each file a name, once: the one that its items were read from, otherwise one by its kind.</summary>
internal sealed class FileNames
{
    private const string Extension = ".csv";
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase) { ManifestReader.FileName };

    /// <summary>The file that an item was read from; null where it comes from elsewhere.</summary>
    public static string? FileOf(Locator? locator) => (locator as FileLocator)?.File;

    /// <summary>A name for a file of a kind.</summary>
    public string Next(string kind, string? wanted)
    {
        if (wanted is not null && wanted.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && PackPath.IsSafe(wanted) && Take(wanted))
        {
            return wanted;
        }

        var name = kind + Extension;
        for (var number = 2; !Take(name); number++)
        {
            name = $"{kind}-{number.ToString(CultureInfo.InvariantCulture)}{Extension}";
        }

        return name;
    }

    /// <summary>The name of the record of the import that a file's answers came from.</summary>
    public static string RecordOf(string file) => file[..^Extension.Length] + ".import.json";

    private bool Take(string name) => _used.Add(name);
}
