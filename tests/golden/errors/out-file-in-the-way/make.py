"""Put a file of somebody else where the package goes."""

from pathlib import Path

Path("dist/wechat").mkdir(parents=True)
Path("dist/wechat/app.json").write_text("mine")
