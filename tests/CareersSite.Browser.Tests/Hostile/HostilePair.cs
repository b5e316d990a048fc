using CareersSite.Browser.Tests.Hosting;

namespace CareersSite.Browser.Tests.Hostile;

/// <summary>Both sites, each built once by the program for all tests of them.</summary>
public sealed class HostilePair : IAsyncLifetime
{
    private readonly ScratchFolder _hostileRoot = HostileSite.Hostile();
    private readonly ScratchFolder _harmlessRoot = HostileSite.Harmless();

    internal BuiltSite Hostile { get; private set; } = null!;

    internal BuiltSite Harmless { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Hostile = await BuiltSite.BuildAsync(_hostileRoot.Path);
        Harmless = await BuiltSite.BuildAsync(_harmlessRoot.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await Hostile.DisposeAsync();
        await Harmless.DisposeAsync();
        _hostileRoot.Dispose();
        _harmlessRoot.Dispose();
    }
}
