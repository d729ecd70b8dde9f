using System.Globalization;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Names for the annexes of many providers: the provider's id and the last day of fieldwork.</summary>
internal static class AnnexFiles
{
    /// <summary>The files to write.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="read">What was read.</param>
    public static IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)> Of(string folder, IEnumerable<ReadToCompare> read)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var files = new List<(string, ReadOnlyMemory<byte>)>();
        foreach (var one in read.Where(one => one is { Annex: not null, Assessment: not null }))
        {
            var name = Name(one.Assessment!.Evidence);
            var times = taken[name] = taken.GetValueOrDefault(name) + 1;
            var number = times == 1 ? string.Empty : "-" + times.ToString(CultureInfo.InvariantCulture);
            files.Add((Path.Combine(folder, name + number + ".pdf"), one.Annex));
        }

        return files;
    }

    // Ids are what packs say: nothing of them may lead elsewhere.
    private static string Name(EvidencePack pack)
    {
        var id = string.Concat(pack.Provider.Id.Take(80).Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')).Trim('-');
        return string.Create(CultureInfo.InvariantCulture, $"annex-{(id.Length == 0 ? "provider" : id)}-{pack.Fieldwork.To:yyyy-MM-dd}");
    }
}
