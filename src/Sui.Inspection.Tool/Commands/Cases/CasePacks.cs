using System.Security.Cryptography;
using Sui.Inspection.Annexes;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Commands.Cases;

/// <summary>Case files where a pack is taken, and packs where a case file is made.</summary>
internal static class CasePacks
{
    /// <summary>Whether a path names a case file.</summary>
    public static bool IsCase(string path) => Path.GetExtension(path).Equals(".sui", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);

    /// <summary>Refuses a case file where a command cannot work with one.</summary>
    /// <exception cref="UsageException">The path names one.</exception>
    public static void Refuse(string path, string instead)
    {
        if (IsCase(path))
        {
            throw new UsageException($"'{Path.GetFileName(path)}' is a case file. {instead}");
        }
    }

    /// <summary>Makes a store of case files.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="inspection">What evidence is read with.</param>
    /// <param name="readOnly">Whether nothing is ever written.</param>
    public static ICaseFileStore Store(ToolContext context, ISuiInspection inspection, bool readOnly = false) => context.Cases?.Invoke(inspection) ?? SuiCaseFiles.CreateStore(inspection, new CaseFileOptions
    {
        Time = context.Clock,
        Random = RandomNumberGenerator.Create(),
        ReadOnly = readOnly,
    });

    /// <summary>The files of the pack that a case makes up, with the judgement that stands; null, with problems, where the case file cannot be used.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="inspection">What it is read with.</param>
    /// <param name="path">The case file's path.</param>
    /// <param name="by">Who looks; null where nobody said.</param>
    public static (IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Files, IReadOnlyList<Problem> Problems) Files(
        ToolContext context, ISuiInspection inspection, string path, CaseActor? by = null) =>
        FilesAsync(context, inspection, path, PackFiles.None with { WritesPack = true, By = by }).GetAwaiter().GetResult();

    /// <summary>Refuses to write a pack that says what was judged for somebody from whom that is kept.</summary>
    /// <exception cref="CaseFileException">It is kept from them (SUI7221).</exception>
    public static async Task RefuseHiddenAsync(ICaseFile file, string path, CaseActor? by)
    {
        if (await IsJudgedAsync(file).ConfigureAwait(false) && await file.Opinions.HidesFromAsync(by).ConfigureAwait(false))
        {
            throw new CaseFileException([CaseProblems.Hidden(path, (await file.RefreshAsync().ConfigureAwait(false)).State)]);
        }
    }

    /// <summary>Reads the pack that a case makes up.</summary>
    /// <param name="context">What the command works with.</param>
    /// <param name="inspection">What it is read with.</param>
    /// <param name="path">The case file's path.</param>
    /// <param name="look">Who looks, and whether they are shown what was computed.</param>
    public static PackReadResult Read(ToolContext context, ISuiInspection inspection, string path, PackFiles look)
    {
        var (files, problems) = FilesAsync(context, inspection, path, look).GetAwaiter().GetResult();
        return files is null ? new PackReadResult(null, problems) : inspection.Read(files);
    }

    /// <summary>What keeps the annex of a case from being final; none for a pack that is no case file.</summary>
    public static IReadOnlyList<Problem> Missing(ToolContext context, ISuiInspection inspection, string path, PackFiles look) =>
        look.OfCase || IsCase(path) ? MissingAsync(context, inspection, path, look).GetAwaiter().GetResult() : [];

    /// <summary>The files of any pack, as a case file takes them in.</summary>
    public static (IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Files, IReadOnlyList<Problem> Problems) FilesToTakeIn(
        ToolContext context, ISuiInspection inspection, string pack, CaseActor? by)
    {
        if (IsCase(pack))
        {
            return Files(context, inspection, pack, by);
        }

        var (files, problems) = PackSource.Read(inspection, pack);
        return files is null && problems.Count == 0 ? EvidenceWorkbook.ToFiles(inspection, pack) : (files, problems);
    }

    /// <summary>The publication that an annex of a case is of; null where the case has not published it.</summary>
    /// <param name="inspection">What the annex was composed with.</param>
    /// <param name="used">The case file.</param>
    /// <param name="path">Its path.</param>
    /// <param name="document">The annex.</param>
    /// <exception cref="CaseFileException">The file cannot be used any more.</exception>
    public static CasePublication? PublicationOf(ISuiInspection inspection, UsedCase used, string path, AnnexDocument document)
    {
        return FindAsync().GetAwaiter().GetResult();

        async Task<CasePublication?> FindAsync()
        {
            var opened = await used.OpenAsync(inspection, path).ConfigureAwait(false);
            var file = opened.File ?? throw new CaseFileException(opened.Problems);
            return await file.Publications.FindCommitmentAsync(document).ConfigureAwait(false) is { } commitment
                ? (await file.Publications.GetAsync().ConfigureAwait(false)).Last(publication => publication.Commitment == commitment) : null;
        }
    }

    private static async Task<(IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Files, IReadOnlyList<Problem> Problems)> FilesAsync(
        ToolContext context, ISuiInspection inspection, string path, PackFiles look)
    {
        using var own = new UsedCase(context);
        var opened = await (look.Case ?? own).OpenAsync(inspection, path).ConfigureAwait(false);
        if (opened.File is not { } file)
        {
            return (null, opened.Problems);
        }

        try
        {
            var files = await file.Evidence.ExportAsync().ConfigureAwait(false);
            return (look.ShowsResult || (look.WritesPack && await IsJudgedAsync(file).ConfigureAwait(false))) && await file.Opinions.HidesFromAsync(look.By).ConfigureAwait(false)
                ? (null, [CaseProblems.Hidden(path, (await file.RefreshAsync().ConfigureAwait(false)).State)]) : (files, []);
        }
        catch (CaseFileException refused)
        {
            return (null, refused.Problems);
        }
    }

    private static async Task<IReadOnlyList<Problem>> MissingAsync(ToolContext context, ISuiInspection inspection, string path, PackFiles look)
    {
        using var own = new UsedCase(context);
        var opened = await (look.Case ?? own).OpenAsync(inspection, path).ConfigureAwait(false);
        if (opened.File is not { } file)
        {
            return opened.Problems;
        }

        try
        {
            return await file.Publications.GetMissingAsync().ConfigureAwait(false);
        }
        catch (CaseFileException refused)
        {
            return refused.Problems;
        }
    }

    private static async Task<bool> IsJudgedAsync(ICaseFile file) =>
        (await file.Evidence.GetItemsAsync().ConfigureAwait(false)).Any(item => item.Part == CaseItemPart.Judgement);
}
