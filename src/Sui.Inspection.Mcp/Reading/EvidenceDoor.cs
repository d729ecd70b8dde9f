using Sui.Inspection.CaseFiles;
using Sui.Inspection.Files;
using Sui.Inspection.Intake;

namespace Sui.Inspection.Mcp.Reading;

/// <summary>Reads packs that an assistant names. Of case files only what is published is read: until then what was computed is kept from whoever has not placed the
/// provider, and nobody knows who sits behind an assistant.</summary>
internal sealed class EvidenceDoor(AllowedRoots roots, ISuiInspection inspection, ICaseFileStore? cases)
{
    private const string Path = "path";

    /// <summary>What packs are read with.</summary>
    public ISuiInspection Inspection => inspection;

    /// <summary>Reads a pack.</summary>
    /// <param name="asked">Its path as it was asked for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Refusal">It is not read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async Task<PackReadResult> ReadAsync(string asked, CancellationToken cancellationToken)
    {
        var path = roots.Find(asked);
        return IsCase(path) ? await ReadCaseAsync(path, cancellationToken).ConfigureAwait(false) : inspection.Read(path, cancellationToken);
    }

    /// <summary>The path of a pack or a file that is no case file.</summary>
    /// <exception cref="Refusal">It is not read.</exception>
    public string FindNoCase(string asked)
    {
        var path = roots.Find(asked);
        return IsCase(path) ? throw NoCaseFiles() : path;
    }

    // By what it holds, too: a case file of another name is one all the same.
    private static bool IsCase(string path)
    {
        if (Directory.Exists(path))
        {
            return false;
        }

        if (System.IO.Path.GetExtension(path).Equals(".sui", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        try
        {
            using var stream = RegularFile.Open(path, bufferSize: 1);
            Span<byte> head = stackalloc byte[16];
            return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("SQLite format 3\0"u8);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private async Task<PackReadResult> ReadCaseAsync(string path, CancellationToken cancellationToken)
    {
        if (cases is null)
        {
            throw NoCaseFiles();
        }

        try
        {
            var opened = await cases.OpenAsync(path, cancellationToken).ConfigureAwait(false);
            var file = opened.File ?? throw new Refusal(opened.Problems);
            await using (file.ConfigureAwait(false))
            {
                var missing = await file.Publications.GetMissingAsync(cancellationToken).ConfigureAwait(false);
                if (missing.Count > 0 || await file.Opinions.HidesFromAsync(null, cancellationToken).ConfigureAwait(false))
                {
                    throw Refusal.Of(
                        AssistantCodes.NotPublished, Path, "The case is not published, or was changed since; nothing is told of it.", "A case file whose case is published.",
                        "Ask again when it is; until then work with the case in the command.");
                }

                return inspection.Read(await file.Evidence.ExportAsync(cancellationToken).ConfigureAwait(false), cancellationToken);
            }
        }
        catch (CaseFileException refused)
        {
            throw new Refusal(refused.Problems);
        }
    }

    private static Refusal NoCaseFiles() => Refusal.Of(
        AssistantCodes.NoCaseFiles, Path, "This is a case file, and none is taken here.", "The folder of a pack, or a .zip or workbook of one.",
        "Name a pack; for a privacy check write one with 'sui case export' and name that.");
}
