using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Sui.Inspection.Hosting;

/// <summary>
/// Where one plug-in is loaded: what it needs comes from its folder, the contracts from the host. Assemblies are loaded from the bytes that were hashed, so that nobody can change
/// them in between, and their files are not held.
/// </summary>
internal sealed class PluginContext : AssemblyLoadContext
{
    // What both sides have to see as one: the contracts, and what these speak of.
    private static readonly HashSet<string> Shared = new(StringComparer.OrdinalIgnoreCase)
    {
        ContractCheck.ContractsName, "Microsoft.Extensions.DependencyInjection.Abstractions",
    };

    private readonly FolderFiles _files;
    private readonly AssemblyDependencyResolver _resolver;

    /// <summary>Makes an empty one.</summary>
    /// <exception cref="InvalidOperationException">The list of what the plug-in needs (<c>.deps.json</c>) cannot be read, or the host has no runtime that reads it.</exception>
    [RequiresUnreferencedCode("The code of the folder is not known when the host is trimmed.")]
    public PluginContext(FolderFiles files, PluginManifest manifest)
        : base(manifest.Id, isCollectible: true)
    {
        _files = files;
        _resolver = new AssemblyDependencyResolver(Path.Combine(files.Root, manifest.Assembly));
    }

    /// <summary>Loads an assembly of the folder.</summary>
    /// <exception cref="FileNotFoundException">It is not there, or was changed since the folder was hashed.</exception>
    /// <exception cref="BadImageFormatException">It is no assembly.</exception>
    [RequiresUnreferencedCode("The code of the folder is not known when the host is trimmed.")]
    public Assembly LoadFile(string path)
    {
        var bytes = _files.Bytes(path) ?? throw new FileNotFoundException("The assembly is not there, or was changed since.", path);
        return LoadFromStream(new MemoryStream(bytes, writable: false));
    }

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Whoever makes the context is told.")]
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is { } name && Shared.Contains(name))
        {
            return null;
        }

        return _resolver.ResolveAssemblyToPath(assemblyName) is { } path && _files.Inside(path) is { } inside ? LoadFile(inside) : null;
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path && _files.Inside(path) is { } inside && _files.Bytes(inside) is not null
            ? NativeLibrary.Load(path) : 0;
}
