"""Every picture of the shop: its path, and the scene that draws it with its colours and words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from drawing import bakery_scenes, banners, coffee_scenes, tea_scenes, ware_scenes
from drawing.canvas import Canvas

Recipe = tuple[Callable[..., Canvas], tuple[str, ...]]

SAND, SAGE, ROSE, SKY, CLAY, CREAM, MIST = (
    "#dcc7a6", "#c3cdaa", "#e6c1b4", "#bccbd0", "#d3ab8c", "#e8d9bd", "#cdc9bf",
)  # fmt: skip
KRAFT, RICE, IVORY = "#d8b98c", "#f1e6cf", "#f7f0e2"


def _(scene: Callable[..., Canvas], *words: str) -> Recipe:
    return scene, words


PICTURES: Mapping[str, Recipe] = {
    # raw puer
    "goods/puer-8582-1.jpg": _(
        tea_scenes.tea_cake, SAGE, RICE, "#3f6b45", "生普", "云南七子饼茶", "八五八二"
    ),
    "goods/puer-8582-2.jpg": _(
        tea_scenes.opened_cake, SAGE, "raw", RICE, "#3f6b45", "生普", "云南七子饼茶", "八五八二"
    ),
    "goods/yiwu-1.jpg": _(
        tea_scenes.tea_cake, CREAM, IVORY, "#a2402c", "易武", "古树春茶", "云上茶铺监制"
    ),
    "goods/yiwu-2.jpg": _(
        tea_scenes.opened_cake, CREAM, "raw", IVORY, "#a2402c", "易武", "古树春茶", "云上茶铺监制"
    ),
    "goods/bingdao-1.jpg": _(
        tea_scenes.tea_cake, SKY, "#e9eef0", "#2f5d74", "冰岛", "五寨拼配", "头春一芽二叶"
    ),
    "goods/raw-mini-1.jpg": _(tea_scenes.tea_nests, SAGE, "生", "#c8d2a8", "#e6dcb8", "#b4c48f"),
    # ripe puer
    "goods/puer-7572-1.jpg": _(
        tea_scenes.tea_cake, CLAY, RICE, "#8c2f22", "熟普", "云南七子饼茶", "七五七二"
    ),
    "goods/puer-7572-2.jpg": _(
        tea_scenes.opened_cake, CLAY, "ripe", RICE, "#8c2f22", "熟普", "云南七子饼茶", "七五七二"
    ),
    "goods/gongting-1.jpg": _(tea_scenes.tea_tin, SAND, "宫廷", "#7a3324", "ripe"),
    "goods/nuomi-tuo-1.jpg": _(tea_scenes.tea_nests, SAND, "糯", "#e2c39a", "#d59f7a", "#efdcb6"),
    "goods/ripe-brick-1.jpg": _(tea_scenes.tea_brick, MIST, KRAFT, "茶砖", "陈年熟普"),
    "goods/laochatou-1.jpg": _(tea_scenes.glass_jar, CREAM, "老茶头", "nugget"),
    # citrus
    "goods/xiaoqinggan-1.jpg": _(tea_scenes.filled_mandarins, SAGE),
    "goods/chenpi-1.jpg": _(tea_scenes.tea_tin, CREAM, "陈皮", "#c27a2c", "ripe"),
    # black and white tea
    "goods/jinzhen-1.jpg": _(tea_scenes.tea_tin, ROSE, "金针", "#b23a2e", "red"),
    "goods/fengqing-1.jpg": _(tea_scenes.tea_tin, SKY, "经典58", "#2f5566", "red"),
    "goods/shaihong-1.jpg": _(
        tea_scenes.tea_cake, ROSE, "#f3dccb", "#a63c28", "晒红", "古树红茶饼", "日光慢晒"
    ),
    "goods/yueguang-1.jpg": _(tea_scenes.tea_tin, MIST, "月光白", "#6c7f86", "white"),
    "goods/baicha-1.jpg": _(
        tea_scenes.tea_cake, MIST, "#f2f1e8", "#5c6f5e", "白茶", "云南大叶种", "三年陈"
    ),
    "goods/baicha-2.jpg": _(
        tea_scenes.opened_cake, MIST, "white", "#f2f1e8", "#5c6f5e", "白茶", "云南大叶种", "三年陈"
    ),
    # green tea and blossoms
    "goods/dianlv-1.jpg": _(tea_scenes.tea_tin, SAGE, "滇绿", "#5f7d4a", "green"),
    "goods/jasmine-tea-1.jpg": _(tea_scenes.glass_jar, SAGE, "茉莉", "jasmine"),
    "goods/rose-tea-1.jpg": _(tea_scenes.glass_jar, ROSE, "玫瑰", "rose"),
    "goods/daisy-tea-1.jpg": _(tea_scenes.glass_jar, CREAM, "雪菊", "daisy"),
    "goods/brew-raw.jpg": _(tea_scenes.brew, SAGE, "raw"),
    "goods/brew-ripe.jpg": _(tea_scenes.brew, CLAY, "ripe"),
    "goods/brew-red.jpg": _(tea_scenes.brew, ROSE, "red"),
    "goods/brew-white.jpg": _(tea_scenes.brew, MIST, "white"),
    "goods/brew-green.jpg": _(tea_scenes.brew, SAGE, "green"),
    "goods/brew-rose.jpg": _(tea_scenes.blossom_brew, ROSE, "rose"),
    "goods/brew-daisy.jpg": _(tea_scenes.blossom_brew, CREAM, "daisy"),
    "goods/brew-jasmine.jpg": _(tea_scenes.blossom_brew, SAGE, "jasmine"),
    # coffee
    "goods/drip-1.jpg": _(
        coffee_scenes.drip_box, SAND, "#7d4a30", "#c8774a", "挂耳", "中烘 · 小粒种"
    ),
    "goods/drip-mix-1.jpg": _(
        coffee_scenes.drip_box, SKY, "#35607a", "#5f8ea6", "四风味", "挂耳 · 20 包"
    ),
    "goods/cold-1.jpg": _(coffee_scenes.cold_brew, SKY, "#4a2818", "冷萃", "燕麦", "柑橘"),
    "goods/cold-2.jpg": _(coffee_scenes.iced_glass, SKY, "#4a2818", "冷萃"),
    "goods/instant-1.jpg": _(
        coffee_scenes.small_tins,
        CREAM,
        "浅烘:#d08a4a",
        "中烘:#9c4f34",
        "深烘:#4a3a34",
        "低因:#5d7f78",
    ),
    "goods/huaguoshan-1.jpg": _(
        coffee_scenes.coffee_bag, ROSE, "#a8433a", "#d9745c", "花果山", "日晒 · 浅烘"
    ),
    "goods/espresso-1.jpg": _(
        coffee_scenes.coffee_bag, MIST, "#2f2a2a", "#8a6a52", "意式", "拼配 · 深烘"
    ),
    "goods/geisha-1.jpg": _(
        coffee_scenes.coffee_bag, SAGE, "#3f5a50", "#7fa08a", "瑰夏", "水洗 · 浅烘"
    ),
    "goods/cup-coffee.jpg": _(coffee_scenes.coffee_cup, SAND, "#f1eadc"),
    # flower cakes
    "goods/cake-1.jpg": _(
        ware_scenes.present,
        ROSE,
        "#a83246",
        "花",
        "玫瑰鲜花饼",
        "pastry:玫",
        "pastry:瑰",
        "pastry:福",
    ),
    "goods/cake-2.jpg": _(bakery_scenes.cake_close, ROSE, "#a83250", "#c8405f"),
    "goods/cake-single-1.jpg": _(bakery_scenes.cakes, ROSE, "#a83250", "#c8405f", "玫"),
    "goods/jasmine-1.jpg": _(bakery_scenes.cakes, SAGE, "#cfc58a", "#f4f1e2", "茉"),
    "goods/jasmine-2.jpg": _(bakery_scenes.cake_close, SAGE, "#cfc58a", "#f4f1e2"),
    "goods/osmanthus-1.jpg": _(bakery_scenes.cakes, CREAM, "#d08a24", "#e8b23c", "桂"),
    "goods/osmanthus-2.jpg": _(bakery_scenes.cake_close, CREAM, "#d08a24", "#e8b23c"),
    "goods/matcha-1.jpg": _(bakery_scenes.cakes, SAGE, "#6f8a3a", "#a9c06a", "抹"),
    "goods/matcha-2.jpg": _(bakery_scenes.cake_close, SAGE, "#6f8a3a", "#c8405f"),
    # other pastries
    "goods/yuntui-1.jpg": _(bakery_scenes.cakes, CLAY, "#b2533c", "#d98a5c", "云"),
    "goods/yuntui-2.jpg": _(bakery_scenes.cake_close, CLAY, "#b2533c", "#d98a5c"),
    "goods/lvdou-1.jpg": _(bakery_scenes.bean_cakes, SAND, "#c5c27a"),
    "goods/lvdou-2.jpg": _(bakery_scenes.bean_cake_plate, SAND, "#c5c27a"),
    "goods/zishu-1.jpg": _(bakery_scenes.bean_cakes, MIST, "#a98bb0"),
    "goods/zishu-2.jpg": _(bakery_scenes.bean_cake_plate, MIST, "#a98bb0"),
    "goods/hetao-1.jpg": _(bakery_scenes.biscuits, CREAM, "#dba765", "#8f5a34"),
    "goods/hetao-2.jpg": _(bakery_scenes.biscuit_stack, CREAM, "#dba765", "#8f5a34"),
    "goods/danjuan-1.jpg": _(bakery_scenes.egg_rolls, CREAM, "#e6b060"),
    "goods/danjuan-2.jpg": _(bakery_scenes.roll_tin, ROSE, "#e6b060", "#b8546a", "蛋卷"),
    "goods/jam-1.jpg": _(bakery_scenes.preserve, ROSE, "玫瑰酱", "#9c2440", "#e6b6b2", "#c8405f"),
    "goods/jam-2.jpg": _(bakery_scenes.jam_dish, ROSE, "#9c2440", "#c8405f"),
    # teaware
    "goods/zitao-1.jpg": _(ware_scenes.pot, SAND, "#7a4534"),
    "goods/zitao-2.jpg": _(ware_scenes.cups, SAND, "ripe", "#7a4534", "#7a4534"),
    "goods/gaiwan-1.jpg": _(ware_scenes.lidded_bowl, SKY, "#f0f1ea", "#3d6680"),
    "goods/gaiwan-2.jpg": _(ware_scenes.tea_table, SKY, "raw", "#f0f1ea", "#3d6680"),
    "goods/cups-1.jpg": _(ware_scenes.cups, MIST, "raw", "#6f8a86", "#c9b08a"),
    "goods/travel-1.jpg": _(ware_scenes.travel_set, SAGE, "#b9c9bd", "#5d7470"),
    # presents
    "goods/gift-spring-1.jpg": _(
        ware_scenes.present,
        SAGE,
        "#3f6b45",
        "春",
        "云上春茶礼",
        "cake:#f1e6cf:#3f6b45:生",
        "bare:raw",
        "cake:#e9eef0:#2f5d74:白",
    ),
    "goods/gift-duo-1.jpg": _(
        ware_scenes.present,
        CREAM,
        "#8c2f22",
        "茶点",
        "一茶一饼",
        "cake:#f1e6cf:#8c2f22:熟",
        "pastry:玫",
        "pastry:福",
    ),
    "goods/gift-moon-1.jpg": _(
        ware_scenes.present, SKY, "#2f4a63", "月", "中秋团圆", "pastry:月", "bare:ripe", "pastry:圆"
    ),
    "goods/gift-moon-2.jpg": _(bakery_scenes.cakes, SKY, "#b5702a", "#e0b45c", "月"),
    # categories
    "cat/puer.jpg": _(tea_scenes.opened_cake, SAND, "ripe", RICE, "#8c2f22", "普洱", "", ""),
    "cat/red.jpg": _(tea_scenes.brew, ROSE, "red"),
    "cat/coffee.jpg": _(coffee_scenes.coffee_cup, CREAM, "#c9705a"),
    "cat/cake.jpg": _(bakery_scenes.cake_close, CREAM, "#a83250", "#c8405f"),
    "cat/ware.jpg": _(ware_scenes.lidded_bowl, SAGE, "#e4ebe4", "#4f7040"),
    # banners, cards, signs
    "banner/spring.jpg": _(banners.spring, "明前头采 · 限时尝鲜", "春茶上新", "进入春茶节"),
    "banner/cake.jpg": _(banners.cake, "每日现烤 · 当天发出", "玫瑰鲜花饼", "去尝一口"),
    "banner/coffee.jpg": _(banners.coffee_hills, "海拔一千六百米", "小粒咖啡", "逛逛咖啡"),
    "banner/member.jpg": _(banners.member, "云上会员", "每一元都算成长 · 头春会员全场九折"),
    "banner/choose.jpg": _(
        banners.choose, "三分钟选一款", "爱清爽|生普", "爱醇厚|熟普", "要提神|咖啡"
    ),
    "banner/festival-long.jpg": _(banners.festival, "云上茶铺", "春茶节", "一芽一叶 都是春天"),
    "banner/festival-steps.jpg": _(
        banners.ladder, "满100减10|茶叶通用", "满300减40|茶叶通用", "3件8折|鲜花饼"
    ),
    "share/home.jpg": _(banners.card, SAND, "一杯高原", "云上茶铺 · 茶与点心"),
    "share/festival.jpg": _(banners.card, SAGE, "春茶节", "头春古树 · 限时尝鲜"),
    "logo/tea.png": _(banners.logo, "#8c3b24", "云", "云上茶铺"),
    "logo/bakery.png": _(banners.logo, "#a83250", "花", "滇味饼铺"),
    # inside the Markdown texts
    "story/garden.jpg": _(banners.spring, "无量山 · 海拔 1800 米", "云上茶园", "晨雾采茶"),
    "story/oven.jpg": _(banners.cake, "每年四月 · 清晨采摘", "重瓣玫瑰", "手工去蒂"),
}
