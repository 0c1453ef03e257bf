// The catalogue of a shop without a server, compiled into the package.
// Pages never read it: they ask the api module, which answers in the shapes of a server.

const shops = [[ shops | json ]];

const categories = [[ categories | json ]];

const services = [[ services | json ]];

const shipping = [[ (shipping | default({}, true)) | json ]];

const flashes = [[ (promotions | default({}, true)).values() | selectattr('kind', 'equalto', 'flash') | list | json ]];

const products = [[ products | json ]];

module.exports = { shops, categories, services, shipping, flashes, products };
