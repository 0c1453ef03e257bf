const store = require('@module/address-store');

const NAMES = { name: '收货人', phone: '手机号', province: '省份', city: '城市', detail: '详细地址' };

function missing(address) {
  const field = Object.keys(NAMES).find(name => !address[name].trim());
  if (field) return `请填写${NAMES[field]}`;
  return /^1\d{10}$/.test(address.phone) ? '' : '手机号应为 11 位数字';
}

module.exports = {
  load(query) {
    const address = query.id && store.find(query.id);
    if (address) this.setData(address);
  },

  methods: {
    save() {
      const { id, name, phone, province, city, district, detail } = this.data;
      const address = { id, name, phone, province, city, district, detail };
      const fault = missing(address);
      if (fault) {
        mp.toast(fault, 'none');
        return;
      }
      store.save(address);
      mp.back();
    },

    remove() {
      mp.confirm({ title: '删除地址', text: '删除后不能恢复。', ok: '删除', cancel: '取消' }).then(agreed => {
        if (!agreed) return;
        store.remove(this.data.id);
        mp.back();
      });
    },
  },
};
