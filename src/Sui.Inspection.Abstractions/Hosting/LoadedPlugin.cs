using System.Runtime.Loader;

namespace Sui.Inspection.Hosting;

/// <summary>
/// A plug-in that was loaded from a folder, in a load context of its own. Disposing of it unloads it, once nothing that it made is held any longer: let go of
/// <see cref="Instance"/>, and of all that came of it. Thread-safe.
/// </summary>
/// <typeparam name="T">The contract of what was made.</typeparam>
public sealed class LoadedPlugin<T> : IDisposable
    where T : class
{
    private AssemblyLoadContext? _context;
    private T? _instance;

    internal LoadedPlugin(PluginManifest manifest, string sha256, AssemblyLoadContext context, T instance)
    {
        (Manifest, Sha256, _context, _instance) = (manifest, sha256, context, instance);
        Context = new WeakReference(context, trackResurrection: true);
    }

    /// <summary>What its manifest says.</summary>
    public PluginManifest Manifest { get; }

    /// <summary>The hash of its folder, as <see cref="PluginFolders.HashOf"/> gives it: 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Its load context: no longer alive once it is unloaded.</summary>
    public WeakReference Context { get; }

    /// <summary>What was made.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed of.</exception>
    public T Instance
    {
        get
        {
            ObjectDisposedException.ThrowIf(_instance is null, this);
            return _instance;
        }
    }

    /// <summary>Lets go of it, and unloads it as soon as nothing of it is in use.</summary>
    public void Dispose()
    {
        _instance = null;
        Interlocked.Exchange(ref _context, null)?.Unload();
    }
}
