using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Hosting;

/// <summary>Loads the assembly that a manifest names, and makes its entry point on a thread of its own, so that one that never returns can be left behind.</summary>
internal sealed class EntryPointMaker(FolderFiles files, PluginManifest manifest, TimeSpan timeout, ICollection<Problem> problems)
{
    /// <summary>Makes the entry point, and what it makes.</summary>
    /// <returns>The plug-in; null, after an error, where there is none.</returns>
    [RequiresUnreferencedCode("The code of the folder is not known when the host is trimmed.")]
    public LoadedPlugin<TMade>? Make<TEntry, TMade>(Func<TEntry, TMade> make)
        where TEntry : class
        where TMade : class
    {
        PluginContext? context = null;
        try
        {
            context = new PluginContext(files, manifest);
            if (FindType<TEntry>(context.LoadFile(manifest.Assembly)) is { } type && Run(() => make((TEntry)Activator.CreateInstance(type)!)) is { } made)
            {
                var plugin = new LoadedPlugin<TMade>(manifest, files.Sha256, context, made);
                context = null;
                return plugin;
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or FileLoadException or BadImageFormatException or InvalidOperationException)
        {
            problems.Add(Missing(exception));
        }
        finally
        {
            context?.Unload();
        }

        return null;
    }

    [RequiresUnreferencedCode("The code of the folder is not known when the host is trimmed.")]
    private Type? FindType<TEntry>(Assembly assembly)
    {
        if (assembly.GetType(manifest.EntryPoint, throwOnError: false) is { IsPublic: true, IsAbstract: false, ContainsGenericParameters: false } type
            && typeof(TEntry).IsAssignableFrom(type) && type.GetConstructor(Type.EmptyTypes) is not null)
        {
            return type;
        }

        problems.Add(HostingProblems.Error(
            HostingCodes.NoEntryPoint, manifest.Assembly, "The type that the manifest names is not in the assembly, or is not what is wanted.",
            $"A public class with a public constructor without parameters that implements {typeof(TEntry).Name}.", "Correct the member 'entryPoint', or the class."));
        return null;
    }

    private TMade? Run<TMade>(Func<TMade> work)
        where TMade : class
    {
        (TMade? Made, Exception? Failure) outcome = default;
        var thread = new Thread(() =>
        {
            try
            {
                outcome = (work(), null);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                outcome = (null, (exception as TargetInvocationException)?.InnerException ?? exception);
            }
        })
        {
            IsBackground = true,
            Name = "sui-plugin",
        };
        thread.Start();
        if (!thread.Join(timeout))
        {
            problems.Add(HostingProblems.Error(
                HostingCodes.TooSlow, manifest.Assembly, $"The plug-in '{manifest.Id}' was not made in time; nobody waits for it any longer.",
                $"A plug-in that is made within {timeout.TotalSeconds:0.###} seconds.", "Tell whoever wrote the plug-in."));
            return null;
        }

        if (outcome.Made is { } made)
        {
            return made;
        }

        problems.Add(outcome.Failure is FileNotFoundException or FileLoadException or BadImageFormatException or TypeLoadException or MissingMethodException ? Missing(outcome.Failure)
            : HostingProblems.Error(
                HostingCodes.Failed, manifest.Assembly,
                $"The plug-in '{manifest.Id}' failed while it was made ({outcome.Failure?.GetType().Name ?? "it gave nothing"})."
                    + (outcome.Failure is ArgumentException { Message: var message } ? " " + message : string.Empty),
                "A plug-in that can be made.", "Tell whoever wrote the plug-in; look at the options that it was given."));
        return null;
    }

    private Problem Missing(Exception exception)
    {
        var name = exception switch
        {
            FileNotFoundException { FileName: { Length: > 0 } file } => file,
            FileLoadException { FileName: { Length: > 0 } file } => file,
            BadImageFormatException { FileName: { Length: > 0 } file } => file,
            TypeLoadException { TypeName: { Length: > 0 } type } => type,
            _ => null,
        };
        var what = name is null ? $"({exception.GetType().Name})" : $"'{Path.GetFileName(name.Split(',')[0])}'";
        return HostingProblems.Error(
            HostingCodes.Missing, manifest.Assembly, $"Something that the plug-in '{manifest.Id}' needs is missing or cannot be loaded: {what}.",
            "A folder with all that the plug-in needs, and a .deps.json that lists it.", "Publish the plug-in anew with dotnet publish.");
    }
}
