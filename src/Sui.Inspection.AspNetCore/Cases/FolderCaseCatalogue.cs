using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>The case files of one folder: <c>ID.sui</c>. Folders inside it and files of other names are not looked at.</summary>
internal sealed class FolderCaseCatalogue(string folder, ICaseFileStore store) : ISuiCaseCatalogue
{
    private const string Extension = ".sui";
    private readonly string _folder = Path.GetFullPath(folder);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<IReadOnlyList<string>>(
        !Directory.Exists(_folder) ? [] :
        [
            .. Directory.EnumerateFiles(_folder, "*" + Extension).Select(path => Path.GetFileNameWithoutExtension(path)).Where(CaseIds.IsOne)
                .Order(StringComparer.Ordinal),
        ]);

    /// <inheritdoc/>
    public async ValueTask<CaseOpenResult?> OpenAsync(string id, CancellationToken cancellationToken = default) =>
        CaseIds.IsOne(id) && File.Exists(PathOf(id)) ? await store.OpenAsync(PathOf(id), cancellationToken).ConfigureAwait(false) : null;

    /// <inheritdoc/>
    public async ValueTask<ICaseFile> CreateAsync(
        CaseCreation creation, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken = default)
    {
        if (!CaseIds.IsOne(creation.Id))
        {
            throw new CaseFileException([CaseIds.Problem]);
        }

        Directory.CreateDirectory(_folder);
        return files.Count == 0
            ? await store.CreateAsync(PathOf(creation.Id), creation, cancellationToken).ConfigureAwait(false)
            : (await store.CreateAsync(PathOf(creation.Id), creation, files, cancellationToken).ConfigureAwait(false)).File;
    }

    private string PathOf(string id) => Path.Combine(_folder, id + Extension);
}
