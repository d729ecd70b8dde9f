namespace Sui.Inspection.Plugins;

/// <summary>A contract that plug-ins may register services of.</summary>
/// <param name="Service">The service type that a plug-in registers.</param>
/// <param name="Part">The part that it has to name.</param>
/// <param name="Made">The service type under which it is known to the library.</param>
/// <param name="Wrap">Puts what a plug-in made between the library and the plug-in.</param>
internal sealed record PluginContract(Type Service, PluginPart Part, Type Made, Func<PluginOrigin, object, object> Wrap)
{
    /// <summary>A contract whose services stay of its type.</summary>
    public static PluginContract Of<T>(PluginPart part, Func<PluginOrigin, T, T> wrap)
        where T : class => new(typeof(T), part, typeof(T), (plugin, made) => wrap(plugin, (T)made));

    /// <summary>A kind of data.</summary>
    public static PluginContract OfData<T>(PluginPart part)
        where T : class => new(typeof(T), part, typeof(PluginData<T>), (plugin, made) => new PluginData<T>(plugin, (T)made));
}
