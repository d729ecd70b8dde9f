using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Writing;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake;

/// <summary>
/// Writes evidence as a pack that can be read again, wherever it came from: format <c>sui-evidence-pack/1</c>, a folder or a .zip.
/// The same evidence gives the same bytes; those of a .zip also depend on the runtime and the system that pack it. Each file that items
/// were read from is written under its own name; other items get a file for each kind. docs/evidence-pack.md says what reading gives back.
/// The files hold what the pack holds, answers of people included; they are as sensitive as the pack.
/// </summary>
public static class EvidencePackWriter
{
    /// <summary>Writes a pack into a folder, which is made where it does not exist. Files that are there and are not written stay.</summary>
    /// <param name="pack">The evidence. What is wrong with it by the rules is written all the same, and found again by reading.</param>
    /// <param name="folder">The folder's path.</param>
    /// <param name="overwrite">Whether files that are there already may be replaced.</param>
    /// <returns>What the format cannot hold, such as items that a plug-in reads; empty when everything was written. With any problem,
    /// nothing was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="IOException">A file is there already and may not be replaced, in which case nothing was written; or writing failed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static IReadOnlyList<Problem> Write(EvidencePack pack, string folder, bool overwrite = false)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var (files, problems) = PackFiles.Of(pack);
        if (problems.Count > 0)
        {
            return problems;
        }

        var paths = files.Select(file => Path.Combine([folder, .. file.Path.Split('/')])).ToList();
        if (!overwrite && paths.Find(Path.Exists) is { } there)
        {
            throw new IOException($"There is a file already, and it was not replaced: {Path.GetFileName(there)}.");
        }

        foreach (var (path, file) in paths.Zip(files))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            using var output = new FileStream(path, overwrite ? FileMode.Create : FileMode.CreateNew, FileAccess.Write);
            output.Write(file.Content);
        }

        return [];
    }

    /// <summary>Writes a pack as a .zip.</summary>
    /// <param name="pack">The evidence. What is wrong with it by the rules is written all the same, and found again by reading.</param>
    /// <param name="output">Where to; left open.</param>
    /// <returns>What the format cannot hold, such as items that a plug-in reads; empty when everything was written. With any problem,
    /// nothing was.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<Problem> WriteZip(EvidencePack pack, Stream output)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(output);
        var (files, problems) = PackFiles.Of(pack);
        if (problems.Count == 0)
        {
            PackZip.Write(files, output);
        }

        return problems;
    }

    /// <summary>Writes a pack as a .zip to a stream that forbids synchronous writes, such as the body of a web response.</summary>
    /// <param name="pack">The evidence. What is wrong with it by the rules is written all the same, and found again by reading.</param>
    /// <param name="output">Where to; left open.</param>
    /// <param name="cancellationToken">Cancels writing; what was written stays.</param>
    /// <returns>What the format cannot hold, such as items that a plug-in reads; empty when everything was written. With any problem,
    /// nothing was.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static async Task<IReadOnlyList<Problem>> WriteZipAsync(
        EvidencePack pack, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var copy = new MemoryStream();
        var problems = WriteZip(pack, copy);
        await output.WriteWholeAsync(copy, cancellationToken).ConfigureAwait(false);
        return problems;
    }
}
