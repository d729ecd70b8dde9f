using Sui.Inspection.Forms.Additions;
using Sui.Inspection.Tool.Files;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary>Adds the words of a pack as draft findings to evidence, or writes them as a file, all or none.</summary>
internal static class DraftsInto
{
    /// <summary>Adds them.</summary>
    /// <param name="words">The words.</param>
    /// <param name="target">The evidence that says what is there already.</param>
    /// <param name="path">Its path.</param>
    /// <param name="file">The file to write instead; null for none.</param>
    /// <param name="isDry">Whether nothing is to be written.</param>
    /// <param name="all">Whether the file holds words too that stand in the evidence already.</param>
    /// <exception cref="UsageException">A file is open elsewhere or may not be written, or the evidence lacks a source.</exception>
    public static Drafted Add(EvidenceWords words, EvidenceTarget target, string path, string? file, bool isDry, bool all = false)
    {
        var lacking = words.ToCode.Select(one => one.SourceId).Distinct(StringComparer.Ordinal).Where(id => !target.Sources.ContainsKey(id)).ToList();
        if (lacking.Count > 0)
        {
            throw new UsageException($"--into: '{path}' has no source {Words.List(lacking.Select(id => $"'{id}'"))}, which the words come from; add it there first.");
        }

        try
        {
            var added = all ? target.All(words) : target.Add(words);
            var writes = added.Added.Count > 0 && !isDry;
            if (writes)
            {
                Write(file is null ? added.Files : new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [file] = added.File });
            }

            return new Drafted(Workbooks.IsNamed(path), file ?? path, file is not null, added, words.LeftOut, writes, isDry, all);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UsageException($"'{file ?? path}' cannot be written: " + FileFailure.Of(failure));
        }
    }

    private static void Write(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var staged = new StagedFiles();
        staged.AddEvidence(files);
        staged.Commit();
    }
}
