using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.Plugins;

namespace Sui.Inspection.Tests.Plugins;

/// <summary>A plug-in that registers what a test says.</summary>
internal sealed class TestPlugin(string id, IReadOnlyList<PluginPart> touches, Action<IServiceCollection> register) : IInspectionPlugin
{
    public string Id => id;

    public Version Version { get; init; } = new(1, 0, 0);

    public IReadOnlyList<PluginPart> Touches => touches;

    public void Register(IServiceCollection services) => register(services);

    /// <summary>The library with plug-ins; a call may take half a second.</summary>
    public static ISuiInspection With(params IInspectionPlugin[] plugins) => With(null, plugins);

    /// <summary>The library with plug-ins and what else a test sets.</summary>
    public static ISuiInspection With(Action<SuiInspectionOptions>? configure, params IInspectionPlugin[] plugins) => new ServiceCollection()
        .AddSuiInspection(options =>
        {
            options.PluginTimeout = TimeSpan.FromMilliseconds(500);
            configure?.Invoke(options);
            foreach (var plugin in plugins)
            {
                options.Plugins.Add(plugin);
            }
        })
        .BuildServiceProvider().GetRequiredService<ISuiInspection>();
}
