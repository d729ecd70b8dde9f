using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>
/// The pack that was uploaded: one workbook, one .zip, or the files of a folder. What the sender called a workbook or a .zip is used nowhere. A workbook and
/// a .zip lie in a folder of their own, readable by the process alone, while they are read.
/// </summary>
internal static class PackUpload
{
    private const string Workbook = ".xlsx";
    private const string Zip = ".zip";
    private static readonly string[] Parts = [".csv", ".json"];

    /// <summary>Whether anything was uploaded.</summary>
    public static bool IsThere(FormInput input) => input.Files.Any(file => file.Length > 0);

    /// <summary>Reads it.</summary>
    /// <returns>The files of the pack by their paths, and what is wrong with the .zip that they came in.</returns>
    /// <exception cref="CaseFileException">Nothing was sent, or nothing that a pack can be read from.</exception>
    public static async Task<UploadedPack> ReadAsync(HttpContext context, ISuiInspection inspection, FormInput input)
    {
        var files = input.Files.Where(file => file.Length > 0).ToList();
        if (files.Count == 0)
        {
            throw new CaseFileException([PageProblems.NoFile]);
        }

        await LookAsync(context, files).ConfigureAwait(false);
        CaseRequests.Telemetry(context).Uploaded(files.Count, files.Sum(file => file.Length));
        return files is [var one] && Extension(one) is Workbook or Zip
            ? await UnpackAsync(inspection, files[0], context.RequestAborted).ConfigureAwait(false)
            : new UploadedPack(await CollectAsync(files, context.RequestAborted).ConfigureAwait(false), []);
    }

    private static async Task LookAsync(HttpContext context, IReadOnlyList<IFormFile> files)
    {
        if (context.RequestServices.GetRequiredService<SuiInspectionPagesOptions>().AcceptUpload is not { } accept)
        {
            return;
        }

        foreach (var file in files)
        {
            var stream = file.OpenReadStream();
            await using (stream.ConfigureAwait(false))
            {
                if (!await accept(stream, context.RequestAborted).ConfigureAwait(false))
                {
                    throw new CaseFileException([PageProblems.NotAccepted]);
                }
            }
        }
    }

    private static async Task<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> CollectAsync(IReadOnlyList<IFormFile> files, CancellationToken cancellationToken)
    {
        var pack = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            // Browsers send paths of folders with either slash; a pack of loose files has none.
            var name = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
            if (!Parts.Contains(Extension(file)) || !pack.TryAdd(name, await BytesAsync(file, cancellationToken).ConfigureAwait(false)))
            {
                throw new CaseFileException([PageProblems.WrongType]);
            }
        }

        return pack.ContainsKey("pack.json") ? pack : throw new CaseFileException([PageProblems.WrongType]);
    }

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancellationToken).ConfigureAwait(false);
        return memory.ToArray();
    }

    private static async Task<UploadedPack> UnpackAsync(ISuiInspection inspection, IFormFile file, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("sui-upload-").FullName;
        try
        {
            var path = Path.Combine(folder, "upload" + Extension(file));
            var copy = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await using (copy.ConfigureAwait(false))
            {
                await file.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
            }

            return await OpenAsync(inspection, path, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Reads a pack that lies on the disk.</summary>
    /// <exception cref="CaseFileException">Nothing can be read from it.</exception>
    public static async Task<UploadedPack> OpenAsync(ISuiInspection inspection, string path, CancellationToken cancellationToken)
    {
        var (files, problems) = await Task.Run(Open, cancellationToken).ConfigureAwait(false);
        return files is null ? throw new CaseFileException(problems) : new UploadedPack(files, problems);

        (IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Files, IReadOnlyList<Problem> Problems) Open()
        {
            var (read, wrong) = PackSource.Read(inspection, path, cancellationToken);
            return read is null && wrong.Count == 0 ? EvidenceWorkbook.ToFiles(inspection, path, cancellationToken) : (read, wrong);
        }
    }

    private static string Extension(IFormFile file) => Path.GetExtension(file.FileName).ToLowerInvariant();
}
